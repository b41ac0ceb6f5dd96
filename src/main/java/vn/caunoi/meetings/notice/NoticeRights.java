package vn.caunoi.meetings.notice;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.CellRight;
import vn.caunoi.cells.PartyRightsPart;
import vn.caunoi.cells.PartyRooms;
import vn.caunoi.web.Route;

/** Who prepares and sends, who reads and answers; a pass opens its own meeting and nothing else. */
@Component
class NoticeRights extends PartyRightsPart {

    NoticeRights(PartyRooms rooms) {
        super(rooms);
    }

    @Override
    public Stream<Route> routes() {
        return Stream.of(ofPasses(), ofMembers(), ofThoseWhoPrepare()).flatMap(routes -> routes);
    }

    private static Stream<Route> ofPasses() {
        return Stream.concat(
                Route.read(
                        Guests.ADDRESS, PassFileController.DOCUMENT, PassFileController.CALENDAR),
                Route.sent(Guests.ADDRESS));
    }

    private static Stream<Route> ofMembers() {
        return Stream.concat(
                Route.read(
                        CellRight.TAKE_PART,
                        MeetingFileController.DOCUMENT,
                        MeetingFileController.CALENDAR),
                Route.sent(CellRight.TAKE_PART, ReplyController.ADDRESS));
    }

    private static Stream<Route> ofThoseWhoPrepare() {
        return Stream.concat(
                Route.read(
                        CellRight.PREPARE,
                        DocumentController.ADDRESS,
                        NoticeController.ADDRESS,
                        ChangeController.ADDRESS,
                        InvitationController.ADDRESS,
                        InvitationController.ALL),
                Route.sent(
                        CellRight.PREPARE,
                        DocumentController.ADDRESS,
                        DocumentController.REMOVAL,
                        NoticeController.ADDRESS,
                        NoticeController.POSTING,
                        ChangeController.ADDRESS));
    }
}
