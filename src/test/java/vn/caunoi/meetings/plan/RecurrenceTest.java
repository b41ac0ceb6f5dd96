package vn.caunoi.meetings.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.calendar.WorkingDays;
import vn.caunoi.web.components.Choice;

/** On which day a cell meets in a month. 01/01/2027 is a Friday and a day of rest. */
class RecurrenceTest {

    private static final WorkingDays DAYS = WorkingDays.base();

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "d3, 2026-12, 2026-12-03",
        "d31, 2026-02, 2026-02-28",
        "d31, 2028-02, 2028-02-29",
        "w7n1, 2026-11, 2026-11-01",
        "w7n1, 2026-12, 2026-12-06",
        "w6n4, 2026-08, 2026-08-22",
        "w6n5, 2026-08, 2026-08-29",
        "d3/gan, 2026-10, 2026-10-02",
        "d4/gan, 2026-10, 2026-10-05",
        "d3/sau, 2026-10, 2026-10-05",
        "d4/truoc, 2026-10, 2026-10-02",
        "d1/truoc, 2026-11, 2026-11-02",
        "d31/sau, 2026-10, 2026-10-30",
        "d1/gan, 2027-01, 2027-01-04",
    })
    void theDayOfAMonth(String code, YearMonth month, String day) {
        assertThat(recurrence(code).in(month, DAYS)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "d3 | mùng 3 hằng tháng",
                "d25 | ngày 25 hằng tháng",
                "w7n1 | Chủ nhật đầu tháng",
                "w6n5 | thứ Bảy cuối tháng",
                "w4n2 | thứ Năm tuần thứ hai của tháng",
                "d3/gan | mùng 3 hằng tháng; rơi vào ngày nghỉ thì dời sang ngày làm việc gần nhất",
            })
    void asPeopleSayIt(String code, String words) {
        assertThat(recurrence(code)).hasToString(words);
    }

    @Property
    void itNeverLeavesItsMonth(
            @ForAll @IntRange(min = 1, max = 31) int day,
            @ForAll @IntRange(min = 0, max = 3) int shift,
            @ForAll @IntRange(min = 0, max = 900) int month) {
        var recurrence =
                new Recurrence(new Recurrence.OfMonth(day), Recurrence.Shift.values()[shift]);
        YearMonth when = YearMonth.of(2020, 1).plusMonths(month);
        assertThat(YearMonth.from(recurrence.in(when, DAYS))).isEqualTo(when);
    }

    @Test
    void everyChoiceOfTheFormIsReadBack() {
        assertThat(RhythmForm.days())
                .hasSize(31 + 7 * 5)
                .extracting(Choice::value)
                .allMatch(code -> Recurrence.day(code).orElseThrow().code().equals(code));
    }

    @ParameterizedTest
    @CsvSource({"d0", "d32", "w8n1", "w1n6", "d3/hom", "mung-3", "''"})
    void whatIsNoDayIsRefused(String code) {
        assertThat(Recurrence.ofCode(code)).isEmpty();
    }

    private static Recurrence recurrence(String code) {
        Recurrence read = Recurrence.ofCode(code).orElseThrow();
        assertThat(read.code()).isEqualTo(code);
        return read;
    }
}
