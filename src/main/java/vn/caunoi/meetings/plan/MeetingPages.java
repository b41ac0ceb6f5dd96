package vn.caunoi.meetings.plan;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.Cells;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.meetings.MeetingState;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Link;
import vn.caunoi.web.Page;

/** Finds what an address names, and says where a page stands. */
@Component
public class MeetingPages {

    private final Cells cells;
    private final Meetings meetings;

    MeetingPages(Cells cells, Meetings meetings) {
        this.cells = cells;
        this.meetings = meetings;
    }

    /** The cell of that unit; 404 where it is none. */
    public Cell cell(long unit) {
        return cells.at(new UnitId(unit)).orElseThrow(MeetingPages::notFound);
    }

    /** A meeting of that cell; 404 for one of another cell as well. */
    public Meeting meeting(long unit, long meeting) {
        return meetings.at(new UnitId(unit), new MeetingId(meeting))
                .orElseThrow(MeetingPages::notFound);
    }

    /** A meeting that can still be prepared; 409 once it has begun or was called off. */
    public Meeting prepared(long unit, long meeting) {
        Meeting found = meeting(unit, meeting);
        if (found.state() != MeetingState.PLANNED && found.state() != MeetingState.CONVENED) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return found;
    }

    /** A meeting whose minutes are not signed; 409 once they are, or once it was called off. */
    Meeting unsigned(long unit, long meeting) {
        Meeting found = meeting(unit, meeting);
        if (found.state() == MeetingState.MINUTED || found.state() == MeetingState.CALLED_OFF) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return found;
    }

    /** A page of the cell. */
    public Page page(Cell cell, String title, String path) {
        return Page.of(title, MeetingAddress.of(cell.unit()) + path)
                .below(new Link(cell.name(), MeetingAddress.of(cell.unit())));
    }

    /** A page of the meeting. */
    public Page page(Cell cell, Meeting meeting, String title, String path) {
        return Page.of(title, MeetingAddress.of(meeting) + path)
                .below(
                        new Link(cell.name(), MeetingAddress.of(cell.unit())),
                        new Link(MeetingWords.title(meeting), MeetingAddress.of(meeting)));
    }

    /** What was typed cannot be taken as it is (422). */
    public static ModelAndView unfit(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
