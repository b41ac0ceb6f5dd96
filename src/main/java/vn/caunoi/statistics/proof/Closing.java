package vn.caunoi.statistics.proof;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.UnitId;

/**
 * A version of a closed month (một lần khóa kỳ).
 *
 * @param person who closed it; null when the program did by itself
 */
record Closing(
        UnitId unit,
        YearMonth month,
        int version,
        Instant closedAt,
        @Nullable Long person,
        SignedSnapshot signed) {

    Snapshot snapshot() {
        return signed.snapshot();
    }
}
