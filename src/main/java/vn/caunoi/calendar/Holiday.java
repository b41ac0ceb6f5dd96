package vn.caunoi.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;
import org.jspecify.annotations.Nullable;

/**
 * A holiday that comes every year (ngày lễ, tết).
 *
 * @param notice the yearly notice that fixes it, or null when the law alone does
 */
record Holiday(String name, When when, @Nullable Occasion notice, Ground ground) {

    Stream<LocalDate> in(int year) {
        return when.in(year).filter(ground::holds);
    }

    DayReason reason() {
        return new DayReason(false, name, ground.source(), ground.mark(), notice != null);
    }

    DayReason madeUp() {
        return new DayReason(
                false, "nghỉ bù: " + name, ground.source(), ground.mark(), notice != null);
    }

    /** On which days of a year. */
    sealed interface When {

        Stream<LocalDate> in(int year);

        /** A day of the solar year. */
        record Solar(MonthDay day) implements When {
            @Override
            public Stream<LocalDate> in(int year) {
                return Stream.of(Year.of(year).atMonthDay(day));
            }
        }

        /** A day of the Vietnamese lunar year that begins in the solar year. */
        record Lunar(int month, int day) implements When {
            @Override
            public Stream<LocalDate> in(int year) {
                return Stream.of(
                        solar(
                                VietnameseCalendar.of(
                                        EastAsianYear.forGregorian(year),
                                        EastAsianMonth.valueOf(month),
                                        day)));
            }
        }

        /** The last days of the old lunar year and the first of the new. */
        record NewYear(int before, int after) implements When {
            @Override
            public Stream<LocalDate> in(int year) {
                LocalDate first = solar(VietnameseCalendar.ofTet(year));
                return LongStream.range(-before, after).mapToObj(first::plusDays);
            }
        }

        private static LocalDate solar(VietnameseCalendar day) {
            return day.transform(PlainDate.axis()).toTemporalAccessor();
        }
    }
}
