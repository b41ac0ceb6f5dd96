package vn.caunoi.statistics.proof;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.web.Link;
import vn.caunoi.web.OfficeMenu;
import vn.caunoi.web.Officer;

/** The way to the closed periods of the sites where somebody may close or audit. */
@Component
class ProofMenu implements OfficeMenu {

    private static final int MOST = 3;

    private final Sites sites;

    ProofMenu(Sites sites) {
        this.sites = sites;
    }

    @Override
    public int order() {
        return 85;
    }

    @Override
    public List<Link> menu(Officer officer) {
        if (!officer.may(ProofRight.AUDIT)) {
            return List.of();
        }
        List<Site> theirs =
                sites.all().stream()
                        .filter(site -> officer.may(ProofRight.AUDIT, site.unit().value()))
                        .limit(MOST)
                        .toList();
        return theirs.stream().map(site -> link(site, theirs.size() > 1)).toList();
    }

    private static Link link(Site site, boolean named) {
        return new Link(
                named ? "Kỳ số liệu " + site.bodyName() : "Kỳ số liệu",
                ClosingController.address(site));
    }
}
