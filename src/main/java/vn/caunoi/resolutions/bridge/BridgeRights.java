package vn.caunoi.resolutions.bridge;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.CellRight;
import vn.caunoi.cells.PartyRightsPart;
import vn.caunoi.cells.PartyRooms;
import vn.caunoi.web.Route;

/** Whoever prepares the meetings of a cell answers suggestions and hands out extracts. */
@Component
class BridgeRights extends PartyRightsPart {

    BridgeRights(PartyRooms rooms) {
        super(rooms);
    }

    @Override
    public Stream<Route> routes() {
        return Stream.concat(
                Route.read(
                        CellRight.PREPARE, SuggestionController.ADDRESS, ExtractController.ADDRESS),
                Route.sent(
                        CellRight.PREPARE,
                        SuggestionController.ADDRESS,
                        ExtractController.ADDRESS,
                        SendingController.ADDRESS));
    }
}
