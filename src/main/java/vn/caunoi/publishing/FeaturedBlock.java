package vn.caunoi.publishing;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Block;
import vn.caunoi.web.Frame;

/** The chosen news on top of the home page (tin nổi bật): one large, the others beside it. */
@Component
class FeaturedBlock implements Block {

    private final Overviews overviews;
    private final TemplateEngine templates;

    FeaturedBlock(Overviews overviews, TemplateEngine templates) {
        this.overviews = overviews;
        this.templates = templates;
    }

    @Override
    public Place place() {
        return Place.HOME;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Name name() {
        return new Name("noi-bat", "Tin nổi bật", false);
    }

    @Override
    public @Nullable Content on(Frame frame) {
        var featured = overviews.of(new SiteId(frame.site())).featured();
        return featured.isEmpty()
                ? null
                : output ->
                        templates.render(
                                "publishing/featured.jte", Map.of("featured", featured), output);
    }
}
