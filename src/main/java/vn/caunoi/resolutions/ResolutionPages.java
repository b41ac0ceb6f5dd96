package vn.caunoi.resolutions;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.Cells;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Link;
import vn.caunoi.web.Page;

/** Finds what an address names; what is not of the cell that it names does not exist there. */
@Component
class ResolutionPages {

    private final Cells cells;
    private final Meetings meetings;
    private final Tasks tasks;
    private final Clock clock;

    ResolutionPages(Cells cells, Meetings meetings, Tasks tasks, Clock clock) {
        this.cells = cells;
        this.meetings = meetings;
        this.tasks = tasks;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    Cell cell(long unit) {
        return cells.at(new UnitId(unit)).orElseThrow(ResolutionPages::nowhere);
    }

    Meeting meeting(Cell cell, long meeting) {
        return meetings.at(cell.unit(), new MeetingId(meeting))
                .orElseThrow(ResolutionPages::nowhere);
    }

    Task task(Cell cell, long task) {
        return tasks.at(cell.unit(), new TaskId(task)).orElseThrow(ResolutionPages::nowhere);
    }

    /** A page of the cell; 422 when something typed on it is to be put right. */
    ModelAndView page(String view, String title, String path, Cell cell, boolean wrong) {
        Page page = Page.of(title, path).below(follow(cell));
        var answer =
                new ModelAndView("resolutions/" + view)
                        .addObject("page", wrong ? page.mistaken() : page)
                        .addObject("cell", cell);
        answer.setStatus(wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return answer;
    }

    private static Link follow(Cell cell) {
        return new Link(cell.name(), ResolutionAddress.of(cell.unit()));
    }

    static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** Somebody else was faster, or the page was open for long (409). */
    static ResponseStatusException outrun() {
        return new ResponseStatusException(HttpStatus.CONFLICT);
    }
}
