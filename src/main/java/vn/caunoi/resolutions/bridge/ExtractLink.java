package vn.caunoi.resolutions.bridge;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.CellRight;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingLinks;
import vn.caunoi.resolutions.Resolution;
import vn.caunoi.resolutions.Resolutions;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;

/** The way from a meeting whose resolution was adopted to what of it is for the public. */
@Component
@Order
class ExtractLink implements MeetingLinks {

    private final Resolutions resolutions;

    ExtractLink(Resolutions resolutions) {
        this.resolutions = resolutions;
    }

    @Override
    public List<Link> of(Meeting meeting, Officer officer) {
        boolean offers =
                officer.may(CellRight.PREPARE, meeting.cell().value())
                        && resolutions
                                .of(meeting.cell(), meeting.id())
                                .filter(Resolution::isAdopted)
                                .isPresent();
        return offers
                ? List.of(
                        new Link(
                                "Trích để công khai",
                                ExtractDesk.address(meeting.cell(), meeting.id())))
                : List.of();
    }
}
