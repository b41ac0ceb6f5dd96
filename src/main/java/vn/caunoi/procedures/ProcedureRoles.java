package vn.caunoi.procedures;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Allowance;
import vn.caunoi.web.Reach;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Role;
import vn.caunoi.web.Roles;
import vn.caunoi.web.Route;

/**
 * Who looks after procedures (kiểm soát thủ tục hành chính), and the pages that everybody reads.
 */
@Component
public class ProcedureRoles implements RightsPart {

    public static final Role CONTROLLER =
            new Role("kiem-soat-tthc", "Cán bộ kiểm soát thủ tục hành chính", false, false);

    @Override
    public Stream<Route> routes() {
        return Route.read(ProcedureController.ADDRESS, ProcedureController.ONE);
    }

    @Override
    public List<Role> roles() {
        return List.of(CONTROLLER);
    }

    @Override
    public List<Allowance> allowances() {
        return Stream.of(CONTROLLER, Roles.ADMINISTRATOR)
                .map(role -> new Allowance(role, ProcedureRight.CONTROL, Reach.BELOW))
                .toList();
    }
}
