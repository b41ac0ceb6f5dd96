package vn.caunoi.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes a file for other calendars as RFC 5545 wants it (iCalendar). */
public final class ICalendar {

    private static final int OCTETS_A_LINE = 75;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    /**
     * @param about what it is about, in ASCII: "Lich lam viec"
     * @param method what the receiver shall do with it: "PUBLISH", "CANCEL"
     */
    public ICalendar(String about, String method) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Cau Noi//" + about + "//VI");
        line("METHOD:" + method);
    }

    /** A line as it stands; longer than 75 octets it goes on after a line break and a space. */
    public ICalendar line(String content) {
        int octets = 0;
        for (int point : content.codePoints().toArray()) {
            String letter = Character.toString(point);
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS_A_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(letter);
            octets += size;
        }
        text.append("\r\n");
        return this;
    }

    /** A line whose value is text that people typed. */
    public ICalendar words(String name, String value) {
        return line(
                name
                        + ":"
                        + value.replace("\\", "\\\\")
                                .replace(";", "\\;")
                                .replace(",", "\\,")
                                .replaceAll("\\R", "\\\\n"));
    }

    /** A moment as calendars write it. */
    public static String stamp(Instant moment) {
        return STAMP.format(moment);
    }

    /** All of it; to be sent in UTF-8. */
    public String text() {
        return text + "END:VCALENDAR\r\n";
    }
}
