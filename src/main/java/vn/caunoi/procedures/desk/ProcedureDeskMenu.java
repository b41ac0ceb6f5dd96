package vn.caunoi.procedures.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.procedures.ProcedureRight;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.web.Link;
import vn.caunoi.web.OfficeMenu;
import vn.caunoi.web.Officer;

/** The way to the catalogues that an officer looks after. */
@Component
class ProcedureDeskMenu implements OfficeMenu {

    private static final int MOST = 3;

    private final Sites sites;

    ProcedureDeskMenu(Sites sites) {
        this.sites = sites;
    }

    @Override
    public int order() {
        return 68;
    }

    @Override
    public List<Link> menu(Officer officer) {
        if (!officer.may(ProcedureRight.CONTROL)) {
            return List.of();
        }
        List<Site> kept =
                sites.all().stream()
                        .filter(site -> officer.may(ProcedureRight.CONTROL, site.unit().value()))
                        .limit(MOST)
                        .toList();
        return kept.stream()
                .map(
                        site ->
                                new Link(
                                        kept.size() > 1 ? "Thủ tục " + site.bodyName() : "Thủ tục",
                                        ProcedureCatalogueController.address(site)))
                .toList();
    }
}
