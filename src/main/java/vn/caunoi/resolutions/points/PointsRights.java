package vn.caunoi.resolutions.points;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.CellRight;
import vn.caunoi.cells.CellRoles;
import vn.caunoi.cells.PartyRightsPart;
import vn.caunoi.cells.PartyRooms;
import vn.caunoi.resolutions.ResolutionRights;
import vn.caunoi.web.Allowance;
import vn.caunoi.web.Reach;
import vn.caunoi.web.Route;

/**
 * Everybody of the cell and the levels above read its points; each step is taken by those whose
 * step it is, and who took one does not decide ({@link Hands}).
 */
@Component
class PointsRights extends PartyRightsPart {

    PointsRights(PartyRooms rooms) {
        super(rooms);
    }

    @Override
    public Stream<Route> routes() {
        return Stream.of(
                        Route.read(PointsRight.READ, PointsAddress.CELL, PointsAddress.MEETING),
                        Route.read(CellRight.TAKE_PART, PointsAddress.PRACTICES),
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

    @Override
    public List<Allowance> allowances() {
        return Stream.concat(
                        Stream.of(
                                        CellRoles.SECRETARY,
                                        CellRoles.DEPUTY,
                                        CellRoles.COMMITTEE,
                                        CellRoles.MEMBER,
                                        CellRoles.FOLLOWER)
                                .map(role -> new Allowance(role, PointsRight.READ, Reach.HERE)),
                        Stream.of(
                                new Allowance(CellRoles.FOLLOWER, PointsRight.DECIDE, Reach.HERE),
                                new Allowance(
                                        ResolutionRights.OVERSEER, PointsRight.READ, Reach.BELOW),
                                new Allowance(
                                        ResolutionRights.OVERSEER,
                                        PointsRight.DECIDE,
                                        Reach.BELOW)))
                .toList();
    }

    private static Stream<Route> step(Stage stage, String pattern) {
        return Stream.concat(
                Route.read(stage.right(), pattern), Route.sent(stage.right(), pattern));
    }
}
