package vn.caunoi.resolutions.points;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.CellRight;
import vn.caunoi.cells.PartyRightsPart;
import vn.caunoi.cells.PartyRooms;
import vn.caunoi.web.Route;

/** Everybody of the cell reads its points; each step is taken by those whose step it is. */
@Component
class PointsRights extends PartyRightsPart {

    PointsRights(PartyRooms rooms) {
        super(rooms);
    }

    @Override
    public Stream<Route> routes() {
        return Stream.of(
                        Route.read(
                                CellRight.TAKE_PART,
                                PointsAddress.CELL,
                                PointsAddress.MEETING,
                                PointsAddress.PRACTICES),
                        Route.sent(
                                CellRight.PREPARE,
                                PointsAddress.CELL,
                                PointsAddress.PRACTICES,
                                PointsAddress.PRACTICE),
                        step(Stage.FOLLOWER, PointsAddress.FOLLOWER),
                        step(Stage.COMMITTEE, PointsAddress.COMMITTEE),
                        step(Stage.CELL, PointsAddress.CELL_VOTE),
                        step(Stage.ABOVE, PointsAddress.ABOVE))
                .flatMap(routes -> routes);
    }

    private static Stream<Route> step(Stage stage, String pattern) {
        return Stream.concat(
                Route.read(stage.right(), pattern), Route.sent(stage.right(), pattern));
    }
}
