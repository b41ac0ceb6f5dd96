package vn.caunoi.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/**
 * Special days as RFC 5545 wants them (iCalendar): one event a day, whose UID stays and whose
 * SEQUENCE grows with every entry of the ledger that speaks of it.
 */
final class Feed {

    private static final int OCTETS_A_LINE = 75;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final List<Entry> entries;
    private final String stamp;

    Feed(List<Entry> entries) {
        this.entries = entries;
        this.stamp =
                STAMP.format(
                        entries.stream()
                                .flatMap(Feed::moments)
                                .max(Instant::compareTo)
                                .orElse(Instant.EPOCH));
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Cau Noi//Lich lam viec//VI");
        line("METHOD:PUBLISH");
        line("X-WR-CALNAME:Lịch nghỉ và làm bù");
        line("REFRESH-INTERVAL;VALUE=DURATION:P1D");
    }

    void add(YearView.SpecialDay special) {
        LocalDate day = special.day();
        DayReason reason = special.reason();
        line("BEGIN:VEVENT");
        line("UID:lich-lam-viec-" + day + "@caunoi");
        line("SEQUENCE:" + sequence(day));
        line("DTSTAMP:" + stamp);
        line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day));
        line("DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day.plusDays(1)));
        line("SUMMARY:" + escaped((reason.works() ? "Làm việc: " : "Nghỉ: ") + reason.text()));
        line("DESCRIPTION:" + escaped(reason.source() + ", " + reason.mark().label()));
        line("STATUS:" + (reason.provisional() ? "TENTATIVE" : "CONFIRMED"));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    byte[] bytes() {
        return (text + "END:VCALENDAR\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private long sequence(LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.notice().days().anyMatch(day::equals))
                .flatMap(Feed::moments)
                .count();
    }

    private static Stream<Instant> moments(Entry entry) {
        Entry.Withdrawal withdrawal = entry.withdrawal();
        return withdrawal == null
                ? Stream.of(entry.recordedAt())
                : Stream.of(entry.recordedAt(), withdrawal.recordedAt());
    }

    /** A line longer than 75 octets goes on after a line break and a space. */
    private void line(String content) {
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
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }
}
