package vn.caunoi.law;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.web.Link;
import vn.caunoi.web.OfficeMenu;
import vn.caunoi.web.Officer;

/** The way to the rules of the localities that an officer keeps. */
@Component
class LawMenu implements OfficeMenu {

    private static final int MOST = 3;

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
        if (!officer.may(LawRight.KEEP_LOCAL_RULES)) {
            return List.of();
        }
        List<Site> kept =
                sites.all().stream()
                        .filter(site -> officer.may(LawRight.KEEP_LOCAL_RULES, site.unit().value()))
                        .limit(MOST)
                        .toList();
        return kept.stream()
                .map(
                        site ->
                                new Link(
                                        kept.size() > 1
                                                ? "Quy định " + site.bodyName()
                                                : "Quy định",
                                        LocalRuleController.address(site)))
                .toList();
    }
}
