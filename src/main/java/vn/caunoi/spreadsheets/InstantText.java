package vn.caunoi.spreadsheets;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import vn.caunoi.web.Formats;

/** An instant as people and programs write it in a cell (thời điểm trong ô). */
public final class InstantText {

    private InstantText() {}

    /** In Việt Nam where no zone stands; throws {@link Illegible} with what is wrong. */
    public static Instant read(String text) {
        return read(text, Formats.ZONE);
    }

    /**
     * A day without a time is its beginning.
     *
     * @param zone in which a time without a zone is meant
     */
    public static Instant read(String text, ZoneId zone) {
        return of(TimeText.read(text), zone);
    }

    static Instant of(TimeText read, ZoneId zone) {
        LocalTime time = Objects.requireNonNullElse(read.time(), LocalTime.MIDNIGHT);
        LocalDateTime local = read.day().atTime(time);
        return read.zone() == null ? local.atZone(zone).toInstant() : local.toInstant(read.zone());
    }
}
