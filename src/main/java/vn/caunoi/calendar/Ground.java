package vn.caunoi.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.Mark;

/**
 * What a rule rests on, and for which days (căn cứ).
 *
 * @param until the last day that it holds; null while it does
 */
record Ground(String source, Mark mark, LocalDate from, @Nullable LocalDate until) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** The same ground for those of its days on which the other holds as well. */
    Optional<Ground> within(Ground other) {
        LocalDate first = from.isAfter(other.from) ? from : other.from;
        LocalDate last = earlier(until, other.until);
        return last != null && last.isBefore(first)
                ? Optional.empty()
                : Optional.of(new Ground(source, mark, first, last));
    }

    /** "Nghị định 118/2025/NĐ-CP (chưa đối chiếu)": what was not read never looks as if it were. */
    String cited() {
        return mark == Mark.READ ? source : source + " (" + mark.label() + ")";
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }
}
