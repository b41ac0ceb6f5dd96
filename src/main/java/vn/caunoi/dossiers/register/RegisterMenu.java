package vn.caunoi.dossiers.register;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.CounterRight;
import vn.caunoi.units.SiteLinks;
import vn.caunoi.units.Sites;
import vn.caunoi.web.Link;
import vn.caunoi.web.OfficeMenu;
import vn.caunoi.web.Officer;

/** The way to the registers of an officer's units. */
@Component
class RegisterMenu implements OfficeMenu {

    private final Sites sites;

    RegisterMenu(Sites sites) {
        this.sites = sites;
    }

    @Override
    public int order() {
        return 71;
    }

    @Override
    public List<Link> menu(Officer officer) {
        return SiteLinks.of(
                sites,
                officer,
                CounterRight.WRITE,
                "Sổ theo dõi",
                site -> RegisterController.address(site.unit()));
    }
}
