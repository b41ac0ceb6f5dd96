package vn.caunoi.law;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The same matter on two days (khác nhau giữa hai ngày).
 *
 * @param title what the rule is about, as people read it
 * @param before what held on the first day, or null when nothing was settled
 * @param after what holds on the other
 */
public record Difference(
        String key,
        String title,
        LocalDate firstDay,
        LocalDate otherDay,
        @Nullable Rule before,
        @Nullable Rule after) {

    /** Whether people are dealt with differently, not only by another document. */
    public boolean changesValue() {
        return before == null || after == null || !before.value().equals(after.value());
    }

    boolean isAny() {
        return !Objects.equals(before, after);
    }
}
