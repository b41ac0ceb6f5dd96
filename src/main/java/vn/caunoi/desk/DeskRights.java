package vn.caunoi.desk;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Allowance;
import vn.caunoi.web.Reach;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Roles;
import vn.caunoi.web.Route;

/** Who may use the addresses of this room. */
@Component
class DeskRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Stream.of(
                        Route.readSignedIn(DeskController.ADDRESS),
                        Route.read(DeskRight.SEE_HEALTH, HealthController.ADDRESS),
                        Route.sent(DeskRight.SEE_HEALTH, HealthController.ADDRESS))
                .flatMap(lines -> lines);
    }

    @Override
    public List<Allowance> allowances() {
        return List.of(new Allowance(Roles.ADMINISTRATOR, DeskRight.SEE_HEALTH, Reach.BELOW));
    }
}
