package vn.caunoi.units;

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
class UnitsRights implements RightsPart {

    @Override
    public Stream<Route> routes() {
        return Stream.of(
                        Route.read(
                                UnitController.PATH,
                                "/giao-dien/{name:[0-9]{1,18}-[0-9a-f]{12}}.css"),
                        Route.read(
                                UnitsRight.EDIT_SITES,
                                SiteController.ADDRESS,
                                SiteController.OF_SITE,
                                SitePartController.ADDRESS),
                        Route.sent(UnitsRight.EDIT_SITES, SitePartController.ADDRESS),
                        Route.read(
                                UnitsRight.EDIT_UNITS,
                                UnitListController.ADDRESS,
                                UnitListController.OF_UNIT,
                                UnitActController.ADDRESS,
                                NewUnitController.ADDRESS),
                        leadingTheParty(),
                        Route.sent(
                                UnitsRight.EDIT_UNITS,
                                UnitActController.ADDRESS,
                                NewUnitController.ADDRESS))
                .flatMap(lines -> lines);
    }

    private static Stream<Route> leadingTheParty() {
        return Stream.concat(
                Route.readEverywhere(UnitsRight.EDIT_UNITS, NewPartyUnitController.ADDRESS),
                Route.sentEverywhere(UnitsRight.EDIT_UNITS, NewPartyUnitController.ADDRESS));
    }

    @Override
    public List<Allowance> allowances() {
        return Stream.of(UnitsRight.values())
                .map(right -> new Allowance(Roles.ADMINISTRATOR, right, Reach.BELOW))
                .toList();
    }
}
