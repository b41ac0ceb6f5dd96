package vn.caunoi.resolutions.points;

import java.time.YearMonth;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.Cells;
import vn.caunoi.law.Law;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.meetings.MeetingState;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.units.UnitId;

/** Finds what an address means; a meeting of another cell does not exist there. */
@Component
class Sheets {

    private final Cells cells;
    private final Meetings meetings;
    private final Forms forms;
    private final Scores scores;
    private final MeetingFacts facts;
    private final Law law;

    Sheets(
            Cells cells,
            Meetings meetings,
            Forms forms,
            Scores scores,
            MeetingFacts facts,
            Law law) {
        this.cells = cells;
        this.meetings = meetings;
        this.forms = forms;
        this.scores = scores;
        this.facts = facts;
        this.law = law;
    }

    Cell cell(long unit) {
        return cells.at(new UnitId(unit)).orElseThrow(Sheets::nowhere);
    }

    Sheet at(long unit, long meeting) {
        Cell cell = cell(unit);
        return meetings.at(cell.unit(), new MeetingId(meeting))
                .flatMap(found -> of(cell, found))
                .orElseThrow(Sheets::nowhere);
    }

    /** Empty for a meeting that is not scored: its kind, or no form held on its day. */
    Optional<Sheet> of(Cell cell, Meeting meeting) {
        if (!meeting.kind().isRegular() || meeting.state() == MeetingState.CALLED_OFF) {
            return Optional.empty();
        }
        Scores.Basis basis =
                scores.basis(meeting)
                        .orElseGet(
                                () ->
                                        new Scores.Basis(
                                                forms.of(cell.unit()), hasThematic(meeting)));
        return forms.on(meeting.day(), basis.form())
                .flatMap(
                        form ->
                                Scale.of(law, meeting.day(), cell.unit())
                                        .map(scale -> sheet(cell, meeting, basis, form, scale)));
    }

    private Sheet sheet(Cell cell, Meeting meeting, Scores.Basis basis, Form form, Scale scale) {
        return new Sheet(
                cell,
                meeting,
                form,
                basis.thematic(),
                meetings.course(meeting.id()),
                facts.of(meeting),
                scores.of(meeting),
                scale);
    }

    /** Whether a thematic meeting is held or planned in the month of this one. */
    private boolean hasThematic(Meeting meeting) {
        return meetings.of(meeting.cell()).stream()
                .filter(other -> other.state() != MeetingState.CALLED_OFF)
                .filter(other -> other.kind().isThematic())
                .anyMatch(other -> month(other).equals(month(meeting)));
    }

    private static YearMonth month(Meeting meeting) {
        return YearMonth.from(meeting.day());
    }

    static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
