package vn.caunoi.statistics.proof;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.caunoi.calendar.DayReason;
import vn.caunoi.calendar.WorkingDays;
import vn.caunoi.units.Mark;

/**
 * A day that is not as its day of the week says (ngày nghỉ, ngày làm bù), and who says so.
 *
 * @param works a Saturday or Sunday that was worked; else another day off
 */
record ExtraDay(LocalDate day, boolean works, String why, String source) {

    /** All between these days, first and last included. */
    static List<ExtraDay> between(LocalDate first, LocalDate last, WorkingDays days) {
        return first.datesUntil(last.plusDays(1))
                .filter(day -> days.works(day) == isWeekend(day))
                .map(day -> of(day, days.reason(day)))
                .toList();
    }

    /** The calendar that they make of the ordinary weeks. */
    static WorkingDays calendar(List<ExtraDay> extra) {
        return WorkingDays.with(
                extra.stream().collect(Collectors.toMap(ExtraDay::day, ExtraDay::reason)));
    }

    private static ExtraDay of(LocalDate day, DayReason reason) {
        return new ExtraDay(day, reason.works(), reason.text(), reason.source());
    }

    private DayReason reason() {
        return new DayReason(works, why, source, Mark.UNCHECKED, false);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
