package vn.caunoi.statistics.pages;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteLinks;
import vn.caunoi.units.Sites;
import vn.caunoi.web.Link;
import vn.caunoi.web.OfficeMenu;
import vn.caunoi.web.Officer;

/** The way to the full report of the sites whose leader somebody is. */
@Component
class ReportMenu implements OfficeMenu {

    private final Sites sites;

    ReportMenu(Sites sites) {
        this.sites = sites;
    }

    @Override
    public int order() {
        return 84;
    }

    @Override
    public List<Link> menu(Officer officer) {
        return SiteLinks.of(
                sites,
                officer,
                LeaderRight.FULL_REPORT,
                "Báo cáo 06a",
                OfficeFormController::address);
    }
}
