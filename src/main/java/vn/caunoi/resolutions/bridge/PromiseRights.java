package vn.caunoi.resolutions.bridge;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.program.RunningRooms;
import vn.caunoi.program.Wing;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Route;

/** Everybody reads what was promised, whether or not the rooms of the Party are open. */
@Component
class PromiseRights implements RightsPart {

    private final RunningRooms rooms;

    PromiseRights(RunningRooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public boolean isOpen() {
        return rooms.run(Wing.PORTAL);
    }

    @Override
    public Stream<Route> routes() {
        return Route.read(
                PromiseController.ADDRESS, PromiseFileController.SHEET, PromiseFileController.JSON);
    }
}
