package vn.caunoi.procedures;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.Sites;
import vn.caunoi.web.Formats;
import vn.caunoi.web.SitemapPart;

/** The procedures in the site map for machines. */
@Component
class ProcedureSitemap implements SitemapPart {

    private final Sites sites;
    private final Shown shown;

    ProcedureSitemap(Sites sites, Shown shown) {
        this.sites = sites;
        this.shown = shown;
    }

    @Override
    public void tell(long site, Consumer<Entry> entries) {
        var procedures = shown.on(sites.at(new SiteId(site)));
        if (!procedures.isEmpty()) {
            entries.accept(new Entry(ProcedureController.ADDRESS, null));
        }
        for (Procedure procedure : procedures) {
            entries.accept(
                    new Entry(
                            ProcedureController.address(procedure.code()),
                            procedure.validFrom().atStartOfDay(Formats.ZONE).toInstant()));
        }
    }
}
