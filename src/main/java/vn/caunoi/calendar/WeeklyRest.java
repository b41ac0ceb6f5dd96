package vn.caunoi.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** The days of rest in every week (ngày nghỉ hằng tuần). */
record WeeklyRest(Set<DayOfWeek> days, Ground ground) {

    boolean includes(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && ground.holds(day);
    }

    DayReason reason() {
        return new DayReason(false, "ngày nghỉ hằng tuần", ground.source(), ground.mark(), false);
    }
}
