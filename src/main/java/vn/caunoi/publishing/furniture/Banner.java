package vn.caunoi.publishing.furniture;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A picture that calls for something (banner) at a place of the site, from one second to another.
 *
 * @param number its own number among the site's banners
 * @param file the stored picture
 * @param alt what it says, for those who do not see it
 * @param href where it leads; empty when it leads nowhere
 * @param from null: at once
 * @param until null: until somebody takes it away
 */
record Banner(
        int number,
        String file,
        String alt,
        String href,
        Spot spot,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** Where a banner may stand (vị trí). */
    enum Spot {
        TOP("dau-trang", "Đầu mọi trang, ngay dưới tên trang"),
        ASIDE("ben-le", "Bên lề trang chủ và các bài");

        private final String code;
        private final String label;

        Spot(String code, String label) {
            this.code = code;
            this.label = label;
        }

        String code() {
            return code;
        }

        String label() {
            return label;
        }
    }

    boolean isShownAt(Instant now) {
        return (from == null || !now.isBefore(from)) && (until == null || now.isBefore(until));
    }

    Banner numbered(int other) {
        return new Banner(other, file, alt, href, spot, from, until);
    }
}
