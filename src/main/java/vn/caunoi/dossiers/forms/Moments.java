package vn.caunoi.dossiers.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.caunoi.documents.Letterhead;
import vn.caunoi.web.Formats;

/** Days and moments as the forms write them. */
final class Moments {

    private Moments() {}

    /** "09 giờ 15 phút, ngày 23 tháng 11 năm 2026". */
    static String of(Instant at) {
        LocalTime time = at.atZone(Formats.ZONE).toLocalTime();
        return "%02d giờ %02d phút, %s"
                .formatted(
                        time.getHour(),
                        time.getMinute(),
                        of(at.atZone(Formats.ZONE).toLocalDate()));
    }

    static String of(LocalDate day) {
        return Letterhead.inWords(day);
    }

    /** The moment if there is one, else the day. */
    static String due(LocalDate day, @Nullable Instant at) {
        return at == null ? of(day) : of(at);
    }
}
