package vn.caunoi.statistics.proof;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.Sites;
import vn.caunoi.web.SitemapPart;

/** Names the closed months to search engines. */
@Component
class ProofSitemap implements SitemapPart {

    private final Sites sites;
    private final Closings closings;

    ProofSitemap(Sites sites, Closings closings) {
        this.sites = sites;
        this.closings = closings;
    }

    @Override
    public void tell(long site, Consumer<Entry> entries) {
        entries.accept(new Entry(ClosedPeriodController.ADDRESS, null));
        sites.find(new SiteId(site)).stream()
                .flatMap(known -> closings.newest(known.unit()).stream())
                .map(closing -> new Entry(address(closing), closing.closedAt()))
                .forEach(entries);
    }

    private static String address(Closing closing) {
        return ClosedPeriodController.ADDRESS + "/" + closing.month();
    }
}
