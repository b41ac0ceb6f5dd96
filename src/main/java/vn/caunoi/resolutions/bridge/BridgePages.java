package vn.caunoi.resolutions.bridge;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.Cells;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Link;
import vn.caunoi.web.Page;

/** What the pages of the bridge about a cell have in common. */
@Component
class BridgePages {

    static final String CELL = "/nghi-quyet/{unit:[0-9]{1,18}}";

    private final Cells cells;

    BridgePages(Cells cells) {
        this.cells = cells;
    }

    static String of(UnitId cell) {
        return "/nghi-quyet/" + cell.value();
    }

    Cell cell(long unit) {
        return cells.at(new UnitId(unit)).orElseThrow(BridgePages::notFound);
    }

    Page page(Cell cell, String title, String path) {
        return Page.of(title, of(cell.unit()) + path)
                .below(new Link(cell.name(), "/chi-bo/" + cell.unit().value()));
    }

    /** The way to a meeting: "cuộc họp thường kỳ ngày 03/12/2026". */
    static Link link(Meeting meeting) {
        return new Link(
                "cuộc họp %s ngày %s"
                        .formatted(
                                meeting.kind().label().replaceFirst("^họp ", ""),
                                Formats.day(meeting.day())),
                MeetingAddress.of(meeting));
    }

    /** What was typed cannot be taken as it is (422). */
    static ModelAndView unfit(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
