package vn.caunoi.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.caunoi.calendar.Pause.Effect;
import vn.caunoi.calendar.Step.Verdict;
import vn.caunoi.web.Formats;

/** Tells day by day how a limit in hours was counted (diễn giải theo giờ). */
final class HourSteps {

    private final boolean clock;
    private final HourCourse course;
    private final WorkingDays days;
    private final WorkingTime work;
    private final Steps steps;

    HourSteps(Term term, Run run, HourCourse course, WorkingDays days, Sessions sessions) {
        this.clock = term.limit().measure() == Measure.HOUR;
        this.course = course;
        this.days = days;
        this.work = new WorkingTime(days, sessions);
        this.steps = new Steps(term, run, days);
    }

    List<Step> all() {
        steps.beginnings("thời hạn tính ngay");
        LocalDate last = Steps.day(course.counted());
        for (LocalDate day = Steps.day(course.start()); !day.isAfter(last); day = day.plusDays(1)) {
            tell(day);
        }
        LocalDate waited = Steps.day(course.waited());
        steps.moved(last, waited);
        steps.toNextWorkingDay(waited.isAfter(last) ? waited : last, course.due().day());
        return steps.due(course.due());
    }

    private void tell(LocalDate day) {
        Duration waited = waits().map(wait -> on(day, wait)).reduce(Duration.ZERO, Duration::plus);
        Duration counted = on(day, course.start(), course.counted()).minus(waited);
        if (counted.isPositive()) {
            steps.add(day, Verdict.COUNTED, counted.toSeconds(), "tính " + words(counted), "");
        } else if (!days.works(day)) {
            steps.rest(day);
        }
        if (waited.isPositive()) {
            steps.add(day, Verdict.WAITED, 0, "chờ bổ sung hồ sơ " + words(waited), "");
        }
    }

    private Stream<Pause> waits() {
        return Stream.of(Effect.CONTINUE, Effect.SHIFT).map(steps::waits).flatMap(List::stream);
    }

    private Duration on(LocalDate day, Pause wait) {
        Instant from = wait.from().isAfter(course.start()) ? wait.from() : course.start();
        Instant until =
                Steps.end(wait).isBefore(course.counted()) ? Steps.end(wait) : course.counted();
        return from.isBefore(until) ? on(day, from, until) : Duration.ZERO;
    }

    private Duration on(LocalDate day, Instant from, Instant until) {
        if (!clock) {
            return work.on(day, from, until);
        }
        Instant midnight = day.atStartOfDay(Formats.ZONE).toInstant();
        Instant next = day.plusDays(1).atStartOfDay(Formats.ZONE).toInstant();
        Instant first = from.isAfter(midnight) ? from : midnight;
        Instant last = until.isBefore(next) ? until : next;
        return first.isBefore(last) ? Duration.between(first, last) : Duration.ZERO;
    }

    private static String words(Duration time) {
        return time.toHours()
                + " giờ"
                + (time.toMinutesPart() == 0 ? "" : " " + time.toMinutesPart() + " phút");
    }
}
