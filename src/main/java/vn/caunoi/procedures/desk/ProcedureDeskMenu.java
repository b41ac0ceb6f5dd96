package vn.caunoi.procedures.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.procedures.ProcedureRight;
import vn.caunoi.units.SiteLinks;
import vn.caunoi.units.Sites;
import vn.caunoi.web.Link;
import vn.caunoi.web.OfficeMenu;
import vn.caunoi.web.Officer;

/** The way to the catalogues that an officer looks after. */
@Component
class ProcedureDeskMenu implements OfficeMenu {

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
        return SiteLinks.of(
                sites,
                officer,
                ProcedureRight.CONTROL,
                "Thủ tục",
                ProcedureCatalogueController::address);
    }
}
