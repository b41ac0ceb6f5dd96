package vn.caunoi.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;

/**
 * When a unit works (giờ làm việc).
 *
 * @param workday on every working day, a Saturday worked instead of another day included
 * @param saturday on the Saturdays of weekly rest; usually none
 */
public record Sessions(List<Session> workday, List<Session> saturday) {

    public Sessions {
        workday = List.copyOf(workday);
        saturday = List.copyOf(saturday);
        if (workday.isEmpty()) {
            throw new IllegalArgumentException("a unit works on working days");
        }
        mustFollowEachOther(workday);
        mustFollowEachOther(saturday);
    }

    /** Of a unit that has entered none of its own. */
    public static Sessions usual() {
        return BaseRules.shipped().sessions();
    }

    /** The sessions of this day, none on a day of rest. */
    List<Session> on(LocalDate day, WorkingDays days) {
        if (days.works(day)) {
            return workday;
        }
        return day.getDayOfWeek() == DayOfWeek.SATURDAY && days.isWeeklyRest(day)
                ? saturday
                : List.of();
    }

    /** When half a working day is over. */
    LocalTime endOfMorning() {
        return workday.getFirst().until();
    }

    /** 07:30–11:30, 13:30–17:00; thứ Bảy 07:30–11:30. */
    @Override
    public String toString() {
        return words(workday) + (saturday.isEmpty() ? "" : "; thứ Bảy " + words(saturday));
    }

    private static String words(List<Session> sessions) {
        return sessions.stream().map(Session::toString).collect(Collectors.joining(", "));
    }

    private static void mustFollowEachOther(List<Session> sessions) {
        for (int i = 1; i < sessions.size(); i++) {
            if (sessions.get(i).from().isBefore(sessions.get(i - 1).until())) {
                throw new IllegalArgumentException("sessions follow each other");
            }
        }
    }
}
