package vn.caunoi.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Days that movements are read of in one length (đoạn): five years, a year, a quarter, a month or
 * days.
 *
 * @param until the day after the last
 */
record Stretch(Span span, LocalDate from, LocalDate until) {

    /** The lengths that movements are summed for. */
    enum Span {
        /** Those that begin with a year ending in 0 or 5. */
        FIVE_YEARS(
                'f',
                day -> day.withDayOfYear(1).withYear(day.getYear() / 5 * 5),
                day -> day.plusYears(5)),
        YEAR('y', day -> day.withDayOfYear(1), day -> day.plusYears(1)),
        QUARTER(
                'q',
                day -> day.with(day.getMonth().firstMonthOfQuarter()).withDayOfMonth(1),
                day -> day.plusMonths(3)),
        MONTH('m', day -> day.withDayOfMonth(1), day -> day.plusMonths(1)),
        DAY('d', day -> day, day -> day.plusDays(1));

        private final char letter;
        private final UnaryOperator<LocalDate> beginning;
        private final UnaryOperator<LocalDate> next;

        Span(char letter, UnaryOperator<LocalDate> beginning, UnaryOperator<LocalDate> next) {
            this.letter = letter;
            this.beginning = beginning;
            this.next = next;
        }

        /** As it stands in the database. */
        char letter() {
            return letter;
        }

        private LocalDate at(LocalDate day) {
            return beginning.apply(day);
        }

        /** Where the first begins that lies wholly after. */
        private LocalDate from(LocalDate day) {
            return at(day).equals(day) ? day : next.apply(at(day));
        }
    }

    /** All days from one up to, and without, another: as long stretches as there are. */
    static Stream<Stretch> between(LocalDate from, LocalDate until, List<Span> longestFirst) {
        if (longestFirst.isEmpty() || !from.isBefore(until)) {
            return Stream.empty();
        }
        Span longest = longestFirst.getFirst();
        List<Span> shorter = longestFirst.subList(1, longestFirst.size());
        LocalDate begin = longest.from(from);
        LocalDate end = longest.at(until);
        return begin.isBefore(end)
                ? Stream.of(
                                between(from, begin, shorter),
                                Stream.of(new Stretch(longest, begin, end)),
                                between(end, until, shorter))
                        .flatMap(stretches -> stretches)
                : between(from, until, shorter);
    }
}
