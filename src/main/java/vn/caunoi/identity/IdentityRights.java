package vn.caunoi.identity;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Allowance;
import vn.caunoi.web.Reach;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Role;
import vn.caunoi.web.Roles;
import vn.caunoi.web.Route;

/** Who may use the addresses of this room. */
@Component
class IdentityRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Stream.of(
                        Route.read(Gatekeeper.SIGN_IN),
                        Route.sent(Gatekeeper.SIGN_IN),
                        Route.sentSignedIn("/dang-xuat"))
                .flatMap(lines -> lines);
    }

    @Override
    public List<Role> roles() {
        return List.of(Roles.ADMINISTRATOR);
    }

    @Override
    public List<Allowance> allowances() {
        return List.of(
                new Allowance(Roles.ADMINISTRATOR, IdentityRight.MANAGE_PEOPLE, Reach.BELOW));
    }
}
