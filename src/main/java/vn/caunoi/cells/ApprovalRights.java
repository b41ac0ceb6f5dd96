package vn.caunoi.cells;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Allowance;
import vn.caunoi.web.Reach;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Roles;
import vn.caunoi.web.Route;

/** Who may switch the rooms of the Party on and off: this part is always open. */
@Component
class ApprovalRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Stream.concat(
                Route.readEverywhere(
                        CellRight.SWITCH, ApprovalController.ADDRESS, ApprovalController.FILE),
                Route.sentEverywhere(
                        CellRight.SWITCH, ApprovalController.ADDRESS, ApprovalController.END));
    }

    @Override
    public List<Allowance> allowances() {
        return List.of(new Allowance(Roles.ADMINISTRATOR, CellRight.SWITCH, Reach.EVERYWHERE));
    }
}
