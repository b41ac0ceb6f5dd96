package vn.caunoi.meetings;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.CellRight;
import vn.caunoi.cells.PartyRooms;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Route;

/** Whoever takes part sends acts; what each may record, the handler asks. */
@Component
class MeetingsRights implements RightsPart {

    private final PartyRooms rooms;

    MeetingsRights(PartyRooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public boolean isOpen() {
        return rooms.areOpen();
    }

    @Override
    public Stream<Route> routes() {
        return Route.sent(CellRight.TAKE_PART, "/sinh-hoat/{unit}/{meeting}/viec");
    }
}
