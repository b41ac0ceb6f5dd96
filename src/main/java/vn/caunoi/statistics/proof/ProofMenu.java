package vn.caunoi.statistics.proof;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteLinks;
import vn.caunoi.units.Sites;
import vn.caunoi.web.Link;
import vn.caunoi.web.OfficeMenu;
import vn.caunoi.web.Officer;

/** The way to the closed periods of the sites where somebody may close or audit. */
@Component
class ProofMenu implements OfficeMenu {

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
        return SiteLinks.of(
                sites, officer, ProofRight.AUDIT, "Kỳ số liệu", ClosingController::address);
    }
}
