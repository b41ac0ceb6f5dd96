package vn.caunoi.units;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Link;
import vn.caunoi.web.OfficeMenu;
import vn.caunoi.web.Officer;

/** The way to the sites, for those who may edit some. */
@Component
class SiteMenu implements OfficeMenu {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Link> menu(Officer officer) {
        return officer.may(UnitsRight.EDIT_SITES)
                ? List.of(new Link("Trang", SiteController.ADDRESS))
                : List.of();
    }
}
