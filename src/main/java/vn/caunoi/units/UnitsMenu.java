package vn.caunoi.units;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Link;
import vn.caunoi.web.OfficeMenu;
import vn.caunoi.web.Officer;

/** The ways to sites and units, for those who may edit some. */
@Component
class UnitsMenu implements OfficeMenu {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Link> menu(Officer officer) {
        var ways = new ArrayList<Link>();
        if (officer.may(UnitsRight.EDIT_SITES)) {
            ways.add(new Link("Trang", SiteController.ADDRESS));
        }
        if (officer.may(UnitsRight.EDIT_UNITS)) {
            ways.add(new Link("Đơn vị", UnitListController.ADDRESS));
        }
        return ways;
    }
}
