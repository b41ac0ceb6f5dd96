package vn.caunoi.publishing;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Block;
import vn.caunoi.web.Frame;

/** The newest announcements (thông báo) on the home page and beside articles. */
@Component
class NoticesBlock implements Block {

    private final Overviews overviews;
    private final TemplateEngine templates;

    NoticesBlock(Overviews overviews, TemplateEngine templates) {
        this.overviews = overviews;
        this.templates = templates;
    }

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public @Nullable Content on(Frame frame) {
        return overviews
                .of(new SiteId(frame.site()))
                .notices()
                .<Content>map(
                        shown ->
                                output ->
                                        templates.render(
                                                "publishing/notices.jte",
                                                Map.of("shown", shown),
                                                output))
                .orElse(null);
    }
}
