package vn.caunoi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.calendar.Scenes.at;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caunoi.calendar.Pause.Effect;
import vn.caunoi.units.Mark;

/** The truth tables of the clock; each name says which article it shows. */
class DueDayTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T08:00, 5 ngày làm việc, 23/11/2026",
        "2026-11-20T16:59, 1 ngày làm việc, 23/11/2026",
        "2026-11-16T08:00, 3 ngày, 19/11/2026",
        "2026-11-16T08:00, 1 tuần, 23/11/2026",
        "2026-03-02T08:00, 1 tháng, 02/04/2026"
    })
    void blds2015Dieu147TheFirstDayIsNotCounted(String receipt, String limit, String due) {
        assertDue(receipt, limit, due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T08:15, 4 giờ, 12:15 ngày 16/11/2026",
        "2026-11-16T22:00, 24 giờ, 22:00 ngày 17/11/2026",
        "2026-11-16T08:15, 4 giờ làm việc, 14:15 ngày 16/11/2026",
        "2026-11-16T06:00, 8 giờ làm việc, 08:00 ngày 17/11/2026",
        "2026-11-20T16:30, 1 giờ làm việc, 08:00 ngày 23/11/2026"
    })
    void blds2015Dieu147AnHourStartsAtOnce(String receipt, String limit, String due) {
        assertDue(receipt, limit, due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31T08:00, 1 tháng, 04/05/2026",
        "2027-01-31T08:00, 1 tháng, 01/03/2027",
        "2028-01-31T08:00, 1 tháng, 29/02/2028",
        "2026-08-31T08:00, 6 tháng, 01/03/2027"
    })
    void blds2015Dieu148Khoan3AMonthEndsOnTheCorrespondingDayElseOnTheLast(
            String receipt, String limit, String due) {
        assertDue(receipt, limit, due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T08:00, 5 ngày, 23/11/2026",
        "2026-11-20T10:00, 24 giờ, 23/11/2026",
        "2026-12-31T08:00, 1 ngày, 04/01/2027",
        "2026-11-21T08:00, Trong ngày, 23/11/2026"
    })
    void blds2015Dieu148Khoan5ALastDayOfRestMovesToTheNextWorkingDay(
            String receipt, String limit, String due) {
        assertDue(receipt, limit, due);
    }

    @Test
    void blds2015Dieu148Khoan6ItEndsAtMidnightOfItsLastDay() {
        DueDay due = due("2026-11-16T08:00", "3 ngày", Pauses.none());

        assertThat(due.at()).isNull();
        assertThat(due.end()).isEqualTo(at("2026-11-20T00:00"));
    }

    @Test
    void halfAWorkingDayEndsWithTheMorning() {
        assertDue("2026-11-16T16:00", "0,5 ngày làm việc", "11:30 ngày 17/11/2026");
        assertDue("2026-11-20T16:00", "1,5 ngày làm việc", "11:30 ngày 25/11/2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:00, 1 ngày làm việc, 25/11/2026",
        "2025-11-21T08:00, 1 ngày làm việc, 24/11/2025",
        "2026-04-24T08:00, 1 ngày làm việc, 28/04/2026",
        "2023-04-28T08:00, 1 ngày làm việc, 04/05/2023"
    })
    void blld2019Dieu112HolidaysAreNotWorkingDaysAndAreMadeUp(
            String receipt, String limit, String due) {
        assertDue(receipt, limit, due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T15:00:00, 17/11/2026",
        "2026-11-16T15:00:01, 18/11/2026",
        "2026-11-20T16:00:00, 25/11/2026"
    })
    void nd61Dieu18WhatComesAfterThreeIsHandedOverTheNextWorkingDay(String receipt, String due) {
        Term term = Term.of(at(receipt), Limit.workingDays(1)).handedOverNextDayAfterThree(true);

        assertThat(DueDay.of(term, Scenes.DAYS, Scenes.SESSIONS).orElseThrow()).hasToString(due);
    }

    @ParameterizedTest
    @CsvSource({
        "RESTART,  2026-11-02T08:00, 5 ngày làm việc, 16/11/2026",
        "CONTINUE, 2026-11-02T08:00, 5 ngày làm việc, 12/11/2026",
        "SHIFT,    2026-11-02T08:00, 5 ngày làm việc, 16/11/2026",
        "RESTART,  2026-11-02T08:00, 1 tháng, 09/12/2026",
        "CONTINUE, 2026-11-02T08:00, 1 tháng, 07/12/2026",
        "SHIFT,    2026-11-02T08:00, 24 giờ, 08:00 ngày 03/11/2026"
    })
    void nd61Dieu19Khoan4AWaitDoesToTheLimitWhatTheLawSays(
            Effect effect, String receipt, String limit, String due) {
        Pauses wait = Pauses.of(new Pause(at("2026-11-04T09:00"), at("2026-11-09T14:00"), effect));

        assertThat(due(receipt, limit, wait)).hasToString(due);
    }

    @Test
    void aWaitThatBeginsAfterTheDueDayChangesNothing() {
        Pauses late =
                Pauses.of(
                        new Pause(at("2026-11-10T09:00"), at("2026-11-12T09:00"), Effect.RESTART));

        assertThat(due("2026-11-02T08:00", "5 ngày làm việc", late)).hasToString("09/11/2026");
    }

    @ParameterizedTest
    @EnumSource(Effect.class)
    void whileTheDossierWaitsNothingIsPromised(Effect effect) {
        Pauses open = Pauses.of(new Pause(at("2026-11-04T09:00"), null, effect));

        assertThat(
                        DueDay.of(
                                at("2026-11-02T08:00"),
                                Limit.workingDays(5),
                                open,
                                Scenes.DAYS,
                                Scenes.SESSIONS))
                .isEmpty();
    }

    @Test
    void noLimitPromisesNothing() {
        assertThat(
                        DueDay.of(
                                at("2026-11-02T08:00"),
                                Limit.NONE,
                                Pauses.none(),
                                Scenes.DAYS,
                                Scenes.SESSIONS))
                .isEmpty();
    }

    @Test
    void theExplanationNamesEveryDayAndWhoSaysSo() {
        assertThat(due("2026-11-20T10:15", "2 ngày làm việc", Pauses.none()).explanation().steps())
                .extracting(DueDayTest::line)
                .containsExactly(
                        "20/11 bắt đầu: tiếp nhận lúc 10:15; ngày đầu tiên không tính"
                                + " [Bộ luật Dân sự 2015, Điều 147]",
                        "21/11 không tính: ngày nghỉ hằng tuần"
                                + " [Quyết định 188/1999/QĐ-TTg (tuần làm việc 40 giờ)"
                                + " (chưa đối chiếu)]",
                        "22/11 không tính: ngày nghỉ hằng tuần"
                                + " [Quyết định 188/1999/QĐ-TTg (tuần làm việc 40 giờ)"
                                + " (chưa đối chiếu)]",
                        "23/11 tính: ngày làm việc thứ 1 []",
                        "24/11 không tính: Ngày Văn hóa Việt Nam 24/11"
                                + " [Nghị quyết 28/2026/QH16 (đọc ở bản chép lại, chưa đối chiếu"
                                + " với bản chính thức)]",
                        "25/11 tính: ngày làm việc thứ 2 []",
                        "25/11 hẹn trả: hết ngày (24 giờ)" + " [Bộ luật Dân sự 2015, Điều 148]");
    }

    @Test
    void aSaturdayWorkedByNoticeCounts() {
        LocalDate saturday = LocalDate.of(2026, 11, 21);
        var reason = new DayReason(true, "làm bù", "Thông báo 1", Mark.READ, false);
        var days = new WorkingDays(BaseRules.shipped(), Map.of(saturday, reason));

        assertThat(
                        DueDay.of(
                                at("2026-11-20T10:15"),
                                Limit.workingDays(1),
                                Pauses.none(),
                                days,
                                Scenes.SESSIONS))
                .get()
                .hasToString("21/11/2026");
    }

    private static void assertDue(String receipt, String limit, String due) {
        assertThat(due(receipt, limit, Pauses.none())).hasToString(due);
    }

    private static DueDay due(String receipt, String limit, Pauses pauses) {
        return Scenes.due(at(receipt), Limit.read(limit), pauses);
    }

    private static String line(Step step) {
        return "%02d/%02d %s: %s [%s]"
                .formatted(
                        step.day().getDayOfMonth(),
                        step.day().getMonthValue(),
                        step.verdict().label(),
                        step.text(),
                        step.source());
    }
}
