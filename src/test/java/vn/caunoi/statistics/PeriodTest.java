package vn.caunoi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2023, 9);

    @Test
    void upToSeptemberBeginsWithTheYear() {
        assertThat(Period.toEndOf(SEPTEMBER)).isEqualTo(days("2023-01-01", "2023-09-30"));
    }

    @Test
    void reportsCountSeptemberFromTheFifteenthOfAugustToTheFourteenth() {
        assertThat(Period.month(SEPTEMBER).asReported())
                .isEqualTo(days("2023-08-15", "2023-09-14"));
    }

    @Test
    void reportsCountMarchFromTheFifteenthOfFebruary() {
        assertThat(Period.month(YearMonth.of(2023, 3)).asReported())
                .isEqualTo(days("2023-02-15", "2023-03-14"));
    }

    @Test
    void reportsBeginAYearAndAQuarterOnTheFifteenthOfDecember() {
        assertThat(Period.year(2023).asReported()).isEqualTo(days("2022-12-15", "2023-12-14"));
        assertThat(Period.quarter(2023, 1).asReported())
                .isEqualTo(days("2022-12-15", "2023-03-14"));
    }

    @Test
    void aPeriodIsCalledAsPeopleCallIt() {
        assertThat(Period.month(SEPTEMBER).label()).isEqualTo("Tháng 09/2023");
        assertThat(Period.quarter(2023, 3).label()).isEqualTo("Quý III/2023");
        assertThat(Period.year(2023).label()).isEqualTo("Năm 2023");
        assertThat(Period.quarter(2023, 1).asReported().label())
                .isEqualTo("Kỳ báo cáo: Quý I/2023");
        assertThat(days("2023-01-02", "2023-01-05").label()).isEqualTo("02/01/2023 – 05/01/2023");
    }

    @Test
    void aPeriodFallsIntoItsMonths() {
        assertThat(days("2023-01-15", "2023-03-14").months())
                .containsExactly(
                        days("2023-01-15", "2023-01-31"),
                        days("2023-02-01", "2023-02-28"),
                        days("2023-03-01", "2023-03-14"));
    }

    @Test
    void anAddressThatNamesNoPeriodIsNone() {
        assertThat(Period.read(Period.month(SEPTEMBER).code())).contains(Period.month(SEPTEMBER));
        assertThat(Period.read("2023-09-30..2023-09-01")).isEmpty();
        assertThat(Period.read("2023-02-30..2023-03-01")).isEmpty();
        assertThat(Period.read("thang-9")).isEmpty();
    }

    @Test
    void theDayOfAQuestionLiesInItsPeriod() {
        Question september = Question.of(Period.month(SEPTEMBER));
        assertThat(september.asOf(LocalDate.of(2023, 12, 1)).asOf()).isEqualTo("2023-09-30");
        assertThatThrownBy(() -> september.asOf(LocalDate.of(2023, 8, 31)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Period days(String from, String until) {
        return new Period(LocalDate.parse(from), LocalDate.parse(until));
    }
}
