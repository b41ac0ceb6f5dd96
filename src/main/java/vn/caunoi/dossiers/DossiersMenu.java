package vn.caunoi.dossiers;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.web.Link;
import vn.caunoi.web.OfficeMenu;
import vn.caunoi.web.Officer;

/** The way to the dossiers of an officer's units. */
@Component
class DossiersMenu implements OfficeMenu {

    private static final int MOST = 3;

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
        if (!officer.may(CounterRight.READ)) {
            return List.of();
        }
        List<Site> own =
                sites.all().stream()
                        .filter(site -> officer.may(CounterRight.READ, site.unit().value()))
                        .limit(MOST)
                        .toList();
        return own.stream().map(site -> link(site, own.size() > 1)).toList();
    }

    private static Link link(Site site, boolean named) {
        return new Link(
                named ? "Hồ sơ " + site.bodyName() : "Hồ sơ",
                DossierController.address(site.unit()));
    }
}
