package vn.caunoi.publishing;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Block;
import vn.caunoi.web.Frame;

/** The newest articles of the site (tin mới) beside pages. */
@Component
class NewestBlock implements Block {

    private static final String TITLE = "Tin mới";

    private final Overviews overviews;
    private final TemplateEngine templates;

    NewestBlock(Overviews overviews, TemplateEngine templates) {
        this.overviews = overviews;
        this.templates = templates;
    }

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Name name() {
        return new Name("tin-moi", TITLE, true);
    }

    @Override
    public @Nullable Content on(Frame frame) {
        return on(frame, TITLE);
    }

    @Override
    public @Nullable Content on(Frame frame, String title) {
        var newest = overviews.of(new SiteId(frame.site())).newest();
        return newest.isEmpty()
                ? null
                : output ->
                        templates.render(
                                "publishing/newest.jte",
                                Map.of("newest", newest, "title", title),
                                output);
    }
}
