package vn.caunoi.calendar;

import java.time.LocalDate;
import java.util.List;
import vn.caunoi.calendar.Pause.Effect;
import vn.caunoi.calendar.Step.Verdict;
import vn.caunoi.web.Formats;

/** Tells day by day how a limit of days, weeks or months was counted (diễn giải theo ngày). */
final class DaySteps {

    private final Limit limit;
    private final DayCourse course;
    private final WorkingDays days;
    private final Steps steps;

    DaySteps(Term term, Run run, DayCourse course, WorkingDays days) {
        this.limit = term.limit();
        this.course = course;
        this.days = days;
        this.steps = new Steps(term, run, days);
    }

    List<Step> all() {
        boolean sameDay = limit.measure() == Measure.SAME_DAY;
        steps.beginnings(sameDay ? "trả kết quả trong ngày" : "ngày đầu tiên không tính");
        if (limit.measure() == Measure.MONTH) {
            months();
        } else {
            eachDay();
        }
        moved();
        return steps.due(course.due());
    }

    private void eachDay() {
        int number = 0;
        for (LocalDate day = course.start().plusDays(1);
                !day.isAfter(course.counted());
                day = day.plusDays(1)) {
            if (isLeftOut(day)) {
                steps.add(day, Verdict.WAITED, 0, "chờ bổ sung hồ sơ", "");
            } else if (limit.measure() == Measure.WORKING_DAY && !days.works(day)) {
                steps.rest(day);
            } else {
                count(day, ++number);
            }
        }
    }

    private void count(LocalDate day, int number) {
        boolean half = limit.halves() % 2 == 1 && day.equals(course.counted());
        String what = limit.measure() == Measure.WORKING_DAY ? "ngày làm việc thứ " : "ngày thứ ";
        DayReason reason = days.reason(day);
        boolean plain = reason.equals(DayReason.ORDINARY);
        steps.add(
                day,
                Verdict.COUNTED,
                half ? 1 : 2,
                (half ? "buổi sáng của " : "")
                        + what
                        + number
                        + (plain ? "" : " (" + reason.text() + ")"),
                plain ? "" : reason.source());
    }

    private void months() {
        for (int month = 1; month <= limit.halves() / 2; month++) {
            steps.add(
                    course.start().plusMonths(month),
                    Verdict.COUNTED,
                    2,
                    "tròn " + month + " tháng",
                    "");
        }
        for (Pause wait : steps.waits(Effect.CONTINUE)) {
            String text =
                    "chờ bổ sung hồ sơ từ %s đến %s, thời hạn kéo dài thêm từng ấy ngày"
                            .formatted(Formats.day(wait.from()), Formats.day(Steps.end(wait)));
            steps.add(Steps.day(Steps.end(wait)), Verdict.WAITED, 0, text, "");
        }
    }

    private void moved() {
        LocalDate due = course.due().day();
        LocalDate last = course.counted().plusDays(course.shift());
        steps.moved(course.counted(), last);
        steps.toNextWorkingDay(last, due);
    }

    private boolean isLeftOut(LocalDate day) {
        return steps.waits(Effect.CONTINUE).stream()
                .anyMatch(
                        wait ->
                                !day.isBefore(Steps.day(wait.from()))
                                        && day.isBefore(Steps.day(Steps.end(wait))));
    }
}
