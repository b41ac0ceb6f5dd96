package vn.caunoi.meetings.minutes;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.CellOffice;
import vn.caunoi.cells.Cells;
import vn.caunoi.cells.Member;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.meetings.MeetingKind;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.units.UnitId;

/** Finds what an address means; what is not of the cell that it names does not exist there. */
@Component
class Sittings {

    private final Cells cells;
    private final Meetings meetings;

    Sittings(Cells cells, Meetings meetings) {
        this.cells = cells;
        this.meetings = meetings;
    }

    Sitting at(long unit, long meeting) {
        Cell cell = cell(unit);
        return meetings.at(cell.unit(), new MeetingId(meeting))
                .map(found -> new Sitting(cell, found))
                .orElseThrow(Sittings::nowhere);
    }

    /** Who belongs to the meeting: all members, or the committee. */
    List<Member> convened(Sitting sitting) {
        Meeting meeting = sitting.meeting();
        return cells.on(meeting.cell(), meeting.day()).stream()
                .filter(member -> meeting.kind() != MeetingKind.COMMITTEE || leads(member))
                .toList();
    }

    private static boolean leads(Member member) {
        return member.office() != null && member.office() != CellOffice.GROUP_LEADER;
    }

    /** Who is the cell's secretary on that day; empty when nobody is. */
    String secretary(Cell cell, LocalDate day) {
        return cells.on(cell.unit(), day).stream()
                .filter(member -> member.office() == CellOffice.SECRETARY)
                .map(Member::name)
                .findFirst()
                .orElse("");
    }

    Cell cell(long unit) {
        return cells.at(new UnitId(unit)).orElseThrow(Sittings::nowhere);
    }

    static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
