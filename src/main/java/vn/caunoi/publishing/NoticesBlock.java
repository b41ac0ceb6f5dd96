package vn.caunoi.publishing;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
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
    public Name name() {
        return new Name("thong-bao", "Thông báo", true);
    }

    @Override
    public @Nullable Content on(Frame frame) {
        return notices(frame).map(shown -> content(shown, shown.section().name())).orElse(null);
    }

    @Override
    public @Nullable Content on(Frame frame, String title) {
        return notices(frame).map(shown -> content(shown, title)).orElse(null);
    }

    private Optional<Overview.Shown> notices(Frame frame) {
        return overviews.of(new SiteId(frame.site())).notices();
    }

    private Content content(Overview.Shown shown, String title) {
        return output ->
                templates.render(
                        "publishing/notices.jte", Map.of("shown", shown, "title", title), output);
    }
}
