package vn.caunoi.meetings.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import vn.caunoi.calendar.WorkingDays;
import vn.caunoi.meetings.MeetingKind;
import vn.caunoi.web.Formats;

/**
 * How a cell usually meets (nếp sinh hoạt của chi bộ).
 *
 * @param thematic in which month of a quarter the meeting has a topic as well, 1 to 3; 0 for none
 */
record Rhythm(Recurrence on, LocalTime at, int minutes, String place, int thematic) {

    /** The regular meeting of a month. */
    record Date(LocalDate day, MeetingKind kind) {

        Instant at(LocalTime time) {
            return day.atTime(time).atZone(Formats.ZONE).toInstant();
        }
    }

    Date in(YearMonth month, WorkingDays days) {
        boolean withTopic = (month.getMonthValue() - 1) % 3 + 1 == thematic;
        return new Date(on.in(month, days), withTopic ? MeetingKind.COMBINED : MeetingKind.REGULAR);
    }
}
