package vn.caunoi.publishing;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Block;
import vn.caunoi.web.Frame;

/** A box for every section on the home page, with its newest articles. */
@Component
class SectionsBlock implements Block {

    private final Overviews overviews;
    private final TemplateEngine templates;

    SectionsBlock(Overviews overviews, TemplateEngine templates) {
        this.overviews = overviews;
        this.templates = templates;
    }

    @Override
    public Place place() {
        return Place.HOME;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Name name() {
        return new Name("chuyen-muc", "Các chuyên mục", false);
    }

    @Override
    public @Nullable Content on(Frame frame) {
        var sections =
                overviews
                        .of(new SiteId(frame.site()))
                        .filled()
                        .filter(shown -> !shown.isNotices())
                        .toList();
        return sections.isEmpty()
                ? null
                : output ->
                        templates.render(
                                "publishing/sections.jte", Map.of("sections", sections), output);
    }
}
