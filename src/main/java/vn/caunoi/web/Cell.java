package vn.caunoi.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What stands in one place of a table (ô), with its kind, so that a spreadsheet can reckon. */
public sealed interface Cell {

    /** Words; they are never taken for a formula. */
    record Text(String text) implements Cell {}

    /** A count or a measure. */
    record Number(BigDecimal value) implements Cell {}

    /** An amount of đồng. */
    record Money(long dong) implements Cell {}

    /** A part of a whole, shown in per cent and kept unrounded. */
    record Share(long part, long whole) implements Cell {

        private static final int DIGITS = 15;

        public Share {
            if (whole <= 0) {
                throw new IllegalArgumentException("a share of nothing: " + part + "/" + whole);
            }
        }

        BigDecimal value() {
            return BigDecimal.valueOf(part)
                    .divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_UP);
        }
    }

    /** A day. */
    record Day(LocalDate day) implements Cell {}

    /** A time of a day in Việt Nam. */
    record Moment(LocalDateTime local) implements Cell {}

    /** Nothing. */
    record Empty() implements Cell {}

    static Cell text(@Nullable String text) {
        return text == null || text.isEmpty() ? new Empty() : new Text(text);
    }

    static Cell number(long value) {
        return new Number(BigDecimal.valueOf(value));
    }

    static Cell number(BigDecimal value) {
        return new Number(value);
    }

    static Cell money(long dong) {
        return new Money(dong);
    }

    /** Empty where the whole is nothing. */
    static Cell share(long part, long whole) {
        return whole == 0 ? new Empty() : new Share(part, whole);
    }

    static Cell day(@Nullable LocalDate day) {
        return day == null ? new Empty() : new Day(day);
    }

    static Cell moment(@Nullable Instant instant) {
        return instant == null
                ? new Empty()
                : new Moment(LocalDateTime.ofInstant(instant, Formats.ZONE));
    }
}
