package vn.caunoi.dossiers.imports;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.CounterRight;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.web.Link;
import vn.caunoi.web.OfficeMenu;
import vn.caunoi.web.Officer;

/** The way to the imports of the units that an officer works for. */
@Component
class DossierImportMenu implements OfficeMenu {

    private static final int MOST = 3;

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
        if (!officer.may(CounterRight.IMPORT)) {
            return List.of();
        }
        List<Site> own =
                sites.all().stream()
                        .filter(site -> officer.may(CounterRight.IMPORT, site.unit().value()))
                        .limit(MOST)
                        .toList();
        return own.stream()
                .map(
                        site ->
                                new Link(
                                        own.size() > 1
                                                ? "Nhập hồ sơ " + site.bodyName()
                                                : "Nhập hồ sơ",
                                        DossierImportController.address(site.unit())))
                .toList();
    }
}
