package vn.caunoi.portal.selfcheck;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.units.Sites;
import vn.caunoi.web.DeskBlock;
import vn.caunoi.web.Officer;

/** Warns on the desk of sites whose last check found something. */
@Component
class SelfCheckBlock implements DeskBlock {

    private final Sites sites;
    private final SelfChecks checks;
    private final TemplateEngine templates;

    SelfCheckBlock(Sites sites, SelfChecks checks, TemplateEngine templates) {
        this.sites = sites;
        this.checks = checks;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public @Nullable Content on(Officer officer) {
        if (!officer.may(SelfCheckRight.CHECK)) {
            return null;
        }
        List<SiteLine> bad =
                sites.all().stream()
                        .filter(site -> officer.may(SelfCheckRight.CHECK, site.unit().value()))
                        .map(site -> new SiteLine(site, checks.last(site.id()).orElse(null)))
                        .filter(SiteLine::bad)
                        .toList();
        return bad.isEmpty()
                ? null
                : output ->
                        templates.render("portal/selfcheck/desk.jte", Map.of("lines", bad), output);
    }
}
