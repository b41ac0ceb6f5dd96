package vn.caunoi.publishing.furniture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.ChangeListener;

/**
 * How the site looks at this moment: its live arrangement, in memory until it changes; within a
 * {@linkplain #previewing preview} the one that is looked at.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Furnishing implements ChangeListener {

    private static final ScopedValue<Shown> PREVIEWED = ScopedValue.newInstance();

    private final Arrangements arrangements;
    private final BannerPictures pictures;
    private final Cache<SiteId, Shown> live = Caffeine.newBuilder().maximumSize(2_000).build();

    Furnishing(Arrangements arrangements, BannerPictures pictures) {
        this.arrangements = arrangements;
        this.pictures = pictures;
    }

    /** An arrangement and the pictures of its banners. */
    record Shown(Arrangement arrangement, List<BannerPictures.Framed> banners) {}

    Shown of(SiteId site) {
        return PREVIEWED.isBound()
                ? PREVIEWED.get()
                : live.get(
                        site,
                        its -> shown(arrangements.live(its).content(), BannerPictures.PUBLIC));
    }

    /** Makes something as it will be once this arrangement is applied. */
    <T> T previewing(SiteId site, Arrangement arrangement, Supplier<T> made) {
        Shown looked = shown(arrangement, BannerPictures.office(site));
        return ScopedValue.where(PREVIEWED, looked).call(made::get);
    }

    private Shown shown(Arrangement arrangement, String folder) {
        return new Shown(
                arrangement,
                arrangement.banners().stream()
                        .map(banner -> pictures.framed(banner, folder))
                        .toList());
    }

    @Override
    public void changed(long site) {
        live.invalidate(new SiteId(site));
    }

    @Override
    public void changedEverywhere() {
        live.invalidateAll();
    }
}
