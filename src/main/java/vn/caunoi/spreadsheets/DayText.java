package vn.caunoi.spreadsheets;

import java.time.LocalDate;
import java.time.ZoneId;
import vn.caunoi.web.Formats;

/** A day as people and programs write it in a cell (ngày trong ô). */
public final class DayText {

    private DayText() {}

    /** The day in Việt Nam; throws {@link Illegible} with what is wrong. */
    public static LocalDate read(String text) {
        return read(text, Formats.ZONE);
    }

    /**
     * The day in Việt Nam.
     *
     * @param zone in which a time without a zone is meant
     */
    public static LocalDate read(String text, ZoneId zone) {
        TimeText read = TimeText.read(text);
        return read.time() == null || (read.zone() == null && zone.equals(Formats.ZONE))
                ? read.day()
                : LocalDate.ofInstant(InstantText.of(read, zone), Formats.ZONE);
    }
}
