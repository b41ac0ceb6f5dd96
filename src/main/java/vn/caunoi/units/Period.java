package vn.caunoi.units;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from the first that counts up to, not including, the day after (khoảng thời gian).
 *
 * @param from null when it has always been so as far as anybody knows
 * @param to null while it still holds
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    static final Period ALWAYS = new Period(null, null);

    public Period {
        if (from != null && to != null && !from.isBefore(to)) {
            throw new Nonsense(
                    "khoảng thời gian phải bắt đầu trước khi kết thúc: " + from + " – " + to);
        }
    }

    static Period since(LocalDate day) {
        return new Period(day, null);
    }

    static Period until(LocalDate day) {
        return new Period(null, day);
    }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    boolean overlaps(Period other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    /** Whether it is over on that day. */
    public boolean isOver(LocalDate day) {
        return to != null && !day.isBefore(to);
    }

    /** The part before that day, on which or before which it must not begin. */
    Period cutAt(LocalDate day) {
        return to != null && !to.isAfter(day) ? this : new Period(from, day);
    }

    private boolean startsBeforeEndOf(Period other) {
        return from == null || other.to == null || from.isBefore(other.to);
    }
}
