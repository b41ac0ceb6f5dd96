package vn.caunoi.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import vn.caunoi.web.Formats;

/** A day of which the calendar knows nothing (ngoài lịch). */
public class OutsideCalendar extends DateTimeException {

    private static final long serialVersionUID = 1L;

    OutsideCalendar(LocalDate day) {
        super(
                "Lịch làm việc chỉ tính được từ %s đến %s, không có ngày %s."
                        .formatted(
                                Formats.day(WorkingDays.FIRST),
                                Formats.day(WorkingDays.LAST),
                                Formats.day(day)));
    }

    /** The sentence for people. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
