package vn.caunoi.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the citizen was promised (hẹn trả kết quả).
 *
 * @param limit the short form of the limit: "5wd"; null when only the day is known
 * @param day until whose end there must be a result; null when the limit names none, or nobody
 *     recorded it
 * @param at the very instant, for a limit in hours
 * @param afterThree whether what comes after 15:00 counts from the next working day, as the
 *     procedure had it at the receipt
 */
public record Promise(
        @Nullable String limit, @Nullable LocalDate day, @Nullable Instant at, boolean afterThree) {

    /** No limit is fixed for the procedure (không quy định). */
    static final String UNLIMITED = "-";

    Promise(@Nullable String limit, @Nullable LocalDate day, @Nullable Instant at) {
        this(limit, day, at, false);
    }

    /** A day that does not follow from the limit. */
    static Promise of(LocalDate day) {
        return new Promise(null, day, null);
    }
}
