package vn.caunoi.meetings;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.CellRight;
import vn.caunoi.cells.PartyRightsPart;
import vn.caunoi.cells.PartyRooms;
import vn.caunoi.web.Route;

/** Whoever takes part sends acts; what each may record, the handler asks. */
@Component
class MeetingsRights extends PartyRightsPart {

    MeetingsRights(PartyRooms rooms) {
        super(rooms);
    }

    @Override
    public Stream<Route> routes() {
        return Route.sent(CellRight.TAKE_PART, ActController.ADDRESS);
    }
}
