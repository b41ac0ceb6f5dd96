package vn.caunoi.law;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteLinks;
import vn.caunoi.units.Sites;
import vn.caunoi.web.Link;
import vn.caunoi.web.OfficeMenu;
import vn.caunoi.web.Officer;

/** The way to the rules of the localities that an officer keeps. */
@Component
class LawMenu implements OfficeMenu {

    private final Sites sites;

    LawMenu(Sites sites) {
        this.sites = sites;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public List<Link> menu(Officer officer) {
        return SiteLinks.of(
                sites,
                officer,
                LawRight.KEEP_LOCAL_RULES,
                "Quy định",
                LocalRuleController::address);
    }
}
