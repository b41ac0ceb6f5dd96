package vn.caunoi.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Predicate;
import vn.caunoi.web.Formats;

/**
 * The law told day by day and minute by minute, without arithmetic on the calendar: the yardstick
 * of {@link DueDay}, in correctness and in speed.
 */
final class DayByDay {

    private final Predicate<LocalDate> works;

    DayByDay(Predicate<LocalDate> works) {
        this.works = works;
    }

    /** The last day of a limit of days that runs without a wait. */
    LocalDate due(Instant receipt, Limit limit) {
        return due(receipt, limit, List.of());
    }

    /** The last day of a limit of days, weeks, months or hours. */
    LocalDate due(Instant receipt, Limit limit, List<Pause> waits) {
        return switch (limit.measure()) {
            case HOUR -> rested(day(clock(receipt, limit, waits)));
            case WORKING_HOUR -> day(work(receipt, limit, waits));
            case MONTH -> rested(month(day(receipt), limit.halves() / 2));
            case DAY, WEEK, WORKING_DAY, SAME_DAY -> rested(counted(receipt, limit, waits));
            case NONE -> throw new IllegalArgumentException(limit.toString());
        };
    }

    private LocalDate counted(Instant receipt, Limit limit, List<Pause> waits) {
        LocalDate day = day(receipt);
        int left =
                switch (limit.measure()) {
                    case WEEK -> 7 * limit.halves();
                    case SAME_DAY -> 0;
                    default -> limit.halves();
                };
        while (left > 0) {
            day = day.plusDays(1);
            boolean counts = limit.measure() != Measure.WORKING_DAY || works.test(day);
            if (counts && !waits(day, waits)) {
                left -= 2;
            }
        }
        return day;
    }

    /** The same number of the day so many months later; the last of the month where it has none. */
    private static LocalDate month(LocalDate start, int months) {
        LocalDate day = start.withDayOfMonth(1);
        for (int i = 0; i < months; i++) {
            do {
                day = day.plusDays(1);
            } while (day.getDayOfMonth() != 1);
        }
        LocalDate first = day;
        while (day.getDayOfMonth() < start.getDayOfMonth()
                && day.plusDays(1).getMonth() == first.getMonth()) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static Instant clock(Instant receipt, Limit limit, List<Pause> waits) {
        Instant now = receipt;
        Duration left = Duration.ofMinutes(30L * limit.halves());
        while (left.isPositive()) {
            now = now.plusSeconds(60);
            if (!waits(now, waits)) {
                left = left.minusSeconds(60);
            }
        }
        return now;
    }

    private Instant work(Instant receipt, Limit limit, List<Pause> waits) {
        Instant now = receipt;
        Duration left = Duration.ofMinutes(30L * limit.halves());
        while (left.isPositive()) {
            ZonedDateTime minute = now.atZone(Formats.ZONE);
            now = now.plusSeconds(60);
            if (works.test(minute.toLocalDate())
                    && isInSession(minute.toLocalTime())
                    && !waits(now, waits)) {
                left = left.minusSeconds(60);
            }
        }
        return now;
    }

    private static boolean isInSession(LocalTime time) {
        return !time.isBefore(LocalTime.of(7, 30)) && time.isBefore(LocalTime.of(11, 30))
                || !time.isBefore(LocalTime.of(13, 30)) && time.isBefore(LocalTime.of(17, 0));
    }

    private LocalDate rested(LocalDate last) {
        LocalDate day = last;
        while (!works.test(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean waits(LocalDate day, List<Pause> waits) {
        return waits.stream()
                .anyMatch(
                        wait ->
                                !day.isBefore(day(wait.from()))
                                        && day.isBefore(day(Steps.end(wait))));
    }

    private static boolean waits(Instant minuteEnd, List<Pause> waits) {
        return waits.stream()
                .anyMatch(
                        wait ->
                                minuteEnd.isAfter(wait.from())
                                        && !minuteEnd.isAfter(Steps.end(wait)));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Formats.ZONE);
    }
}
