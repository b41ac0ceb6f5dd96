package vn.caunoi.meetings.minutes;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.CellRight;
import vn.caunoi.cells.PartyRightsPart;
import vn.caunoi.cells.PartyRooms;
import vn.caunoi.web.Route;

/** Who reads and signs minutes: who takes part reads them once they are frozen. */
@Component
class MinutesRoutes extends PartyRightsPart {

    MinutesRoutes(PartyRooms rooms) {
        super(rooms);
    }

    @Override
    public Stream<Route> routes() {
        return Stream.of(readByMembers(), read(), sent()).flatMap(routes -> routes);
    }

    private static Stream<Route> readByMembers() {
        return Route.read(
                CellRight.TAKE_PART, MinutesFileController.MINUTES, MinutesFileController.ADDENDUM);
    }

    private static Stream<Route> read() {
        return Route.read(
                CellRight.RUN,
                MinutesController.ADDRESS,
                ScanController.ONE,
                KitController.ADDRESS,
                PaperMeetingController.ADDRESS,
                BookController.ADDRESS,
                BookController.YEAR);
    }

    private static Stream<Route> sent() {
        return Route.sent(
                CellRight.RUN,
                AdoptionController.ADDRESS,
                SigningController.ADDRESS,
                ScanController.ADDRESS,
                AddendumController.ADDRESS,
                PaperMeetingController.ADDRESS,
                BookController.ADDRESS);
    }
}
