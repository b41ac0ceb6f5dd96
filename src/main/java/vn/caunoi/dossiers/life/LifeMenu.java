package vn.caunoi.dossiers.life;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.CounterRight;
import vn.caunoi.units.SiteLinks;
import vn.caunoi.units.Sites;
import vn.caunoi.web.Link;
import vn.caunoi.web.OfficeMenu;
import vn.caunoi.web.Officer;

/** The way to what waits for an officer. */
@Component
class LifeMenu implements OfficeMenu {

    private final Sites sites;

    LifeMenu(Sites sites) {
        this.sites = sites;
    }

    @Override
    public int order() {
        return 69;
    }

    @Override
    public List<Link> menu(Officer officer) {
        return SiteLinks.of(
                sites,
                officer,
                CounterRight.HANDLE,
                "Một cửa",
                site -> WorkAddress.of(site.unit()));
    }
}
