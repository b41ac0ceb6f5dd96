package vn.caunoi.publishing.furniture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.web.BlockPlan.Planned;

/**
 * How the pages of a site are furnished (bố cục).
 *
 * @param menu null: made by itself from the sections that have something to read
 * @param home the blocks in their order; null: every block in its usual place
 */
record Arrangement(
        @Nullable List<MenuItem> menu, @Nullable List<Planned> home, List<Banner> banners) {

    static final Arrangement AUTOMATIC = new Arrangement(null, null, List.of());

    Arrangement {
        menu = menu == null ? null : List.copyOf(menu);
        home = home == null ? null : List.copyOf(home);
        banners = List.copyOf(banners);
    }

    Arrangement withMenu(@Nullable List<MenuItem> other) {
        return new Arrangement(other, home, banners);
    }

    Arrangement withHome(@Nullable List<Planned> other) {
        return new Arrangement(menu, other, banners);
    }

    Optional<Banner> banner(int number) {
        return banners.stream().filter(banner -> banner.number() == number).findFirst();
    }

    /** With this banner in the place of the one of its number; number 0 is a new one. */
    Arrangement with(Banner banner) {
        if (banner.number() != 0) {
            return withBanners(
                    banners.stream()
                            .map(each -> each.number() == banner.number() ? banner : each)
                            .toList());
        }
        int free = banners.stream().mapToInt(Banner::number).max().orElse(0) + 1;
        return withBanners(
                Stream.concat(banners.stream(), Stream.of(banner.numbered(free))).toList());
    }

    Arrangement without(Banner banner) {
        return withBanners(banners.stream().filter(each -> !each.equals(banner)).toList());
    }

    private Arrangement withBanners(List<Banner> others) {
        return new Arrangement(menu, home, others);
    }
}
