package vn.caunoi.law;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Allowance;
import vn.caunoi.web.Reach;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Roles;
import vn.caunoi.web.Route;

/** Everybody reads the law; who keeps a locality's own rules. */
@Component
class LawRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Stream.of(
                        Route.read(BasisController.ADDRESS, ComparisonController.ADDRESS),
                        Route.read(
                                LawRight.KEEP_LOCAL_RULES,
                                LocalRuleController.ADDRESS,
                                LocalRuleController.OF_MATTER),
                        Route.sent(LawRight.KEEP_LOCAL_RULES, LocalRuleController.OF_MATTER))
                .flatMap(lines -> lines);
    }

    @Override
    public List<Allowance> allowances() {
        return List.of(new Allowance(Roles.ADMINISTRATOR, LawRight.KEEP_LOCAL_RULES, Reach.BELOW));
    }
}
