package vn.caunoi.dossiers.imports;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.CounterRight;
import vn.caunoi.units.SiteLinks;
import vn.caunoi.units.Sites;
import vn.caunoi.web.Link;
import vn.caunoi.web.OfficeMenu;
import vn.caunoi.web.Officer;

/** The way to the imports of the units that an officer works for. */
@Component
class DossierImportMenu implements OfficeMenu {

    private final Sites sites;

    DossierImportMenu(Sites sites) {
        this.sites = sites;
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public List<Link> menu(Officer officer) {
        return SiteLinks.of(
                sites,
                officer,
                CounterRight.IMPORT,
                "Nhập hồ sơ",
                site -> DossierImportController.address(site.unit()));
    }
}
