package vn.caunoi.dossiers;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Allowance;
import vn.caunoi.web.Reach;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Role;
import vn.caunoi.web.Roles;
import vn.caunoi.web.Route;

/** Who works with dossiers (những người làm với hồ sơ), and what each may do. */
@Component
public class CounterRoles implements RightsPart {

    /** Works at the one-stop counter. */
    public static final Role OFFICER = new Role("can-bo-mot-cua", "Cán bộ một cửa", false, false);

    /** Answers for the unit's dossiers and those of the units below it. */
    public static final Role LEADER = new Role("lanh-dao", "Lãnh đạo", false, false);

    /** Looks for what delays dossiers; sees no staff. */
    public static final Role ANALYST = new Role("phan-tich", "Người phân tích", false, false);

    @Override
    public Stream<Route> routes() {
        return Stream.of(
                        Route.read(
                                CounterRight.READ,
                                DossierController.ADDRESS,
                                DossierController.ONE),
                        Route.read(CounterRight.WRITE, CorrectionController.ADDRESS),
                        Route.sent(CounterRight.WRITE, CorrectionController.ADDRESS),
                        Route.read(CounterRight.ANALYSE, EventLogController.ADDRESS))
                .flatMap(routes -> routes);
    }

    @Override
    public List<Role> roles() {
        return List.of(OFFICER, LEADER, ANALYST);
    }

    @Override
    public List<Allowance> allowances() {
        return List.of(
                new Allowance(OFFICER, CounterRight.READ, Reach.HERE),
                new Allowance(OFFICER, CounterRight.FOLLOW, Reach.HERE),
                new Allowance(OFFICER, CounterRight.HANDLE, Reach.HERE),
                new Allowance(OFFICER, CounterRight.WRITE, Reach.HERE),
                new Allowance(OFFICER, CounterRight.IMPORT, Reach.HERE),
                new Allowance(LEADER, CounterRight.READ, Reach.BELOW),
                new Allowance(LEADER, CounterRight.FOLLOW, Reach.BELOW),
                new Allowance(LEADER, CounterRight.HANDLE, Reach.HERE),
                new Allowance(LEADER, CounterRight.OVERSEE, Reach.BELOW),
                new Allowance(LEADER, CounterRight.IMPORT, Reach.BELOW),
                new Allowance(LEADER, CounterRight.ANALYSE, Reach.BELOW),
                new Allowance(ANALYST, CounterRight.READ, Reach.BELOW),
                new Allowance(ANALYST, CounterRight.ANALYSE, Reach.BELOW),
                new Allowance(Roles.ADMINISTRATOR, CounterRight.READ, Reach.BELOW),
                new Allowance(Roles.ADMINISTRATOR, CounterRight.CODES, Reach.BELOW),
                new Allowance(Roles.ADMINISTRATOR, CounterRight.IMPORT, Reach.BELOW));
    }
}
