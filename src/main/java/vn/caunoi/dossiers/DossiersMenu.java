package vn.caunoi.dossiers;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteLinks;
import vn.caunoi.units.Sites;
import vn.caunoi.web.Link;
import vn.caunoi.web.OfficeMenu;
import vn.caunoi.web.Officer;

/** The way to the dossiers of an officer's units. */
@Component
class DossiersMenu implements OfficeMenu {

    private final Sites sites;

    DossiersMenu(Sites sites) {
        this.sites = sites;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public List<Link> menu(Officer officer) {
        return SiteLinks.of(
                sites,
                officer,
                CounterRight.READ,
                "Hồ sơ",
                site -> DossierController.address(site.unit()));
    }
}
