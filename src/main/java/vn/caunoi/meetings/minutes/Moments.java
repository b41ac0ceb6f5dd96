package vn.caunoi.meetings.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.caunoi.documents.Letterhead;
import vn.caunoi.web.Formats;

/** Hours and days as minutes write them (giờ, ngày trong biên bản). */
final class Moments {

    private Moments() {}

    /** "19 giờ 30 phút". */
    static String hour(Instant at) {
        LocalTime time = at.atZone(Formats.ZONE).toLocalTime();
        return "%d giờ %02d phút".formatted(time.getHour(), time.getMinute());
    }

    /** "19 giờ 30 phút, ngày 03 tháng 11 năm 2026". */
    static String hourAndDay(Instant at) {
        return hour(at) + ", " + Letterhead.inWords(day(at));
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Formats.ZONE);
    }
}
