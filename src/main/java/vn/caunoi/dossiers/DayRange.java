package vn.caunoi.dossiers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on end (khoảng ngày).
 *
 * @param from the first
 * @param until the first that no longer belongs to them; null: they go on
 */
public record DayRange(LocalDate from, @Nullable LocalDate until) {

    public DayRange {
        if (until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("a range of days needs at least one day");
        }
    }
}
