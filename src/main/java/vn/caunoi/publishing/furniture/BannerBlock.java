package vn.caunoi.publishing.furniture;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Block;
import vn.caunoi.web.Frame;

/** The banners of one spot, each within its time. */
record BannerBlock(Banner.Spot spot, Furnishing furnishing, TemplateEngine templates, Clock clock)
        implements Block {

    @Override
    public Place place() {
        return spot == Banner.Spot.TOP ? Place.TOP : Place.ASIDE;
    }

    @Override
    public int order() {
        return 0;
    }

    /** What stands on every page is no part of the home page's plan. */
    @Override
    public @Nullable Name name() {
        return spot == Banner.Spot.TOP ? null : new Name("banner-" + spot.code(), "Banner", false);
    }

    @Override
    public @Nullable Content on(Frame frame) {
        Instant now = clock.instant();
        List<BannerPictures.Framed> shown =
                furnishing.of(new SiteId(frame.site())).banners().stream()
                        .filter(each -> each.banner().spot() == spot && each.picture() != null)
                        .filter(each -> each.banner().isShownAt(now))
                        .toList();
        return shown.isEmpty()
                ? null
                : output ->
                        templates.render(
                                "publishing/furniture/shownBanners.jte",
                                Map.of("banners", shown, "top", spot == Banner.Spot.TOP),
                                output);
    }
}
