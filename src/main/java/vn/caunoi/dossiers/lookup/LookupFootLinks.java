package vn.caunoi.dossiers.lookup;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.procedures.Shown;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.Sites;
import vn.caunoi.web.FootLinks;
import vn.caunoi.web.Frame;
import vn.caunoi.web.Link;
import vn.caunoi.web.MenuSource;

/** The way to the look-up in the menu and at the end of every page, where there are procedures. */
@Component
@Order
class LookupFootLinks implements FootLinks, MenuSource {

    private static final Link LINK = new Link("Tra cứu hồ sơ", LookupController.ADDRESS);

    private final Sites sites;
    private final Shown shown;

    LookupFootLinks(Sites sites, Shown shown) {
        this.sites = sites;
        this.shown = shown;
    }

    @Override
    public List<Link> on(Frame frame) {
        return menu(frame.site());
    }

    @Override
    public List<Link> menu(long site) {
        return sites
                .find(new SiteId(site))
                .filter(known -> !shown.on(known).isEmpty())
                .map(_ -> LINK)
                .stream()
                .toList();
    }
}
