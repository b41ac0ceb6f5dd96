package vn.caunoi.publishing.links;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.publishing.PublishingRight;
import vn.caunoi.units.Site;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.Sites;
import vn.caunoi.web.DeskBlock;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;
import vn.caunoi.web.components.Entry;

/** Tells on the desk how many links of one's sites are dead. */
@Component
class DeadLinksBlock implements DeskBlock {

    private final Sites sites;
    private final DeadLinks deadLinks;
    private final TemplateEngine templates;

    DeadLinksBlock(Sites sites, DeadLinks deadLinks, TemplateEngine templates) {
        this.sites = sites;
        this.deadLinks = deadLinks;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 160;
    }

    @Override
    public @Nullable Content on(Officer officer) {
        if (!officer.may(PublishingRight.REVIEW)) {
            return null;
        }
        Map<SiteId, Integer> dead = deadLinks.counts();
        List<Entry> entries =
                sites.all().stream()
                        .filter(site -> officer.may(PublishingRight.REVIEW, site.unit().value()))
                        .filter(site -> dead.containsKey(site.id()))
                        .map(site -> entry(site, dead.getOrDefault(site.id(), 0)))
                        .toList();
        return entries.isEmpty()
                ? null
                : output ->
                        templates.render(
                                "publishing/links/desk.jte", Map.of("entries", entries), output);
    }

    private static Entry entry(Site site, int dead) {
        return new Entry(
                site.bodyName(),
                DeadLinksController.address(site),
                Formats.number(dead) + " liên kết hỏng");
    }
}
