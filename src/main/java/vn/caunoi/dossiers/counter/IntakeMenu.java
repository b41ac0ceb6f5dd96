package vn.caunoi.dossiers.counter;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.CounterRight;
import vn.caunoi.units.SiteLinks;
import vn.caunoi.units.Sites;
import vn.caunoi.web.Link;
import vn.caunoi.web.OfficeMenu;
import vn.caunoi.web.Officer;

/** The way to the counter of an officer's units. */
@Component
class IntakeMenu implements OfficeMenu {

    private final Sites sites;

    IntakeMenu(Sites sites) {
        this.sites = sites;
    }

    @Override
    public int order() {
        return 68;
    }

    @Override
    public List<Link> menu(Officer officer) {
        return SiteLinks.of(
                sites,
                officer,
                CounterRight.WRITE,
                "Tiếp nhận",
                site -> CounterAddress.intakes(site.unit()));
    }
}
