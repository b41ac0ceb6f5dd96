package vn.caunoi.portal.selfcheck;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.publishing.EditorialRoles;
import vn.caunoi.web.Allowance;
import vn.caunoi.web.Reach;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Roles;
import vn.caunoi.web.Route;

/** Who may check a site: administrators and the head of its editorial board. */
@Component
class SelfCheckRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Stream.of(
                        Route.read(
                                SelfCheckRight.CHECK,
                                SelfCheckController.ADDRESS,
                                SelfCheckController.OF_SITE),
                        Route.sent(SelfCheckRight.CHECK, SelfCheckController.OF_SITE))
                .flatMap(lines -> lines);
    }

    @Override
    public List<Allowance> allowances() {
        return List.of(
                new Allowance(Roles.ADMINISTRATOR, SelfCheckRight.CHECK, Reach.BELOW),
                new Allowance(EditorialRoles.CHIEF, SelfCheckRight.CHECK, Reach.HERE));
    }
}
