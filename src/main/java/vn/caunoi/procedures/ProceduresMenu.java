package vn.caunoi.procedures;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.Sites;
import vn.caunoi.web.Link;
import vn.caunoi.web.MenuSource;

/** Procedures in the menu of every site that has some. */
@Component
@Order
class ProceduresMenu implements MenuSource {

    private final Sites sites;
    private final Shown shown;
    private final Procedures procedures;

    ProceduresMenu(Sites sites, Shown shown, Procedures procedures) {
        this.sites = sites;
        this.shown = shown;
        this.procedures = procedures;
    }

    @Override
    public List<Link> menu(long site) {
        return sites
                .find(new SiteId(site))
                .filter(known -> procedures.anyOf(known.unit(), shown.day(known)))
                .map(_ -> new Link("Thủ tục", ProcedureController.ADDRESS))
                .stream()
                .toList();
    }
}
