package vn.caunoi.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.caunoi.statistics.Stretch.Span;

/** Stretches cover all days between two, none twice, and as few as there can be. */
class StretchProperties {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

    @Property
    void everyDayIsCoveredOnce(
            @ForAll @IntRange(max = 6000) int from,
            @ForAll @IntRange(max = 6000) int days,
            @ForAll boolean months) {
        LocalDate begin = FIRST.plusDays(from);
        LocalDate end = begin.plusDays(days);
        List<LocalDate> covered = new ArrayList<>();
        Stretch.between(begin, end, spans(months))
                .forEach(one -> one.from().datesUntil(one.until()).forEach(covered::add));
        assertThat(covered).isEqualTo(begin.datesUntil(end).toList());
    }

    @Property
    void whatIsSummedIsWhole(
            @ForAll @IntRange(max = 6000) int from, @ForAll @IntRange(max = 6000) int days) {
        LocalDate begin = FIRST.plusDays(from);
        Stretch.between(begin, begin.plusDays(days), spans(true))
                .forEach(
                        one -> {
                            switch (one.span()) {
                                case FIVE_YEARS -> {
                                    assertThat(one.from()).matches(day -> beginsFiveYears(day));
                                    assertThat(one.until()).matches(day -> beginsFiveYears(day));
                                }
                                case YEAR -> {
                                    assertThat(one.from().getDayOfYear()).isOne();
                                    assertThat(one.until().getDayOfYear()).isOne();
                                }
                                case QUARTER -> {
                                    assertThat(one.from()).matches(day -> beginsAQuarter(day));
                                    assertThat(one.until()).matches(day -> beginsAQuarter(day));
                                }
                                case MONTH -> {
                                    assertThat(one.from().getDayOfMonth()).isOne();
                                    assertThat(one.until().getDayOfMonth()).isOne();
                                }
                                case DAY -> assertThat(one).matches(some -> !holdsAMonth(some));
                            }
                        });
    }

    @Test
    void allBeforeAYearIsFiveYearsAndYears() {
        assertThat(
                        Stretch.between(
                                        LocalDate.of(1000, 1, 1),
                                        LocalDate.of(2027, 1, 1),
                                        spans(false))
                                .map(one -> one.span() + " " + one.from() + " " + one.until()))
                .containsExactly("FIVE_YEARS 1000-01-01 2025-01-01", "YEAR 2025-01-01 2027-01-01");
    }

    @Test
    void aYearAndAHalfIsDaysMonthsAYearAMonthAndDays() {
        assertThat(
                        Stretch.between(
                                        LocalDate.of(2023, 10, 30),
                                        LocalDate.of(2025, 2, 3),
                                        spans(true))
                                .map(one -> one.span() + " " + one.from() + " " + one.until()))
                .containsExactly(
                        "DAY 2023-10-30 2023-11-01",
                        "MONTH 2023-11-01 2024-01-01",
                        "YEAR 2024-01-01 2025-01-01",
                        "MONTH 2025-01-01 2025-02-01",
                        "DAY 2025-02-01 2025-02-03");
    }

    private static boolean beginsFiveYears(LocalDate day) {
        return day.getDayOfYear() == 1 && day.getYear() % 5 == 0;
    }

    private static boolean beginsAQuarter(LocalDate day) {
        return day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1;
    }

    private static boolean holdsAMonth(Stretch days) {
        YearMonth before = YearMonth.from(days.from().minusDays(1));
        return !before.plusMonths(2).atDay(1).isAfter(days.until());
    }

    private static List<Span> spans(boolean months) {
        return (months ? Level.UNITS : Level.UNIT_PROCEDURES).spans();
    }
}
