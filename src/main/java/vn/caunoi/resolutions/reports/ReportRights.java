package vn.caunoi.resolutions.reports;

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
 * Levels above read reports, of their own organisation and of those below; the follower of a cell
 * those of the organisation right above it. What the follower noted is read by all who take part.
 */
@Component
class ReportRights extends PartyRightsPart {

    ReportRights(PartyRooms rooms) {
        super(rooms);
    }

    @Override
    public Stream<Route> routes() {
        return Stream.of(
                        Route.read(
                                ReportRight.READ,
                                ReportAddress.ALL,
                                ReportAddress.REPORT,
                                ReportAddress.FILE),
                        Route.read(CellRight.FOLLOW, ReportAddress.FOLLOWING),
                        Route.sent(CellRight.FOLLOW, ReportAddress.FOLLOWING),
                        Route.read(CellRight.TAKE_PART, ReportAddress.NOTES))
                .flatMap(routes -> routes);
    }

    @Override
    public List<Allowance> allowances() {
        return List.of(
                new Allowance(ResolutionRights.OVERSEER, ReportRight.READ, Reach.BELOW),
                new Allowance(CellRoles.FOLLOWER, ReportRight.READ, Reach.HERE));
    }
}
