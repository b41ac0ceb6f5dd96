package vn.caunoi.publishing.writing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says with a {@link Move} (lời nhắn khi chuyển).
 *
 * @param version of the piece that they looked at
 * @param remark for the next person; for a withdrawal the reason that readers see
 * @param at when it shall appear, or null for now
 * @param until the first instant at which nobody may read it any more, or null
 * @param confirmed whether they looked at everything doubtful
 */
record Wish(
        int version,
        String remark,
        @Nullable Instant at,
        @Nullable Instant until,
        boolean confirmed) {}
