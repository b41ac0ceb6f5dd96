package vn.caunoi.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/**
 * Special days as RFC 5545 wants them (iCalendar): one event a day, whose UID stays and whose
 * SEQUENCE grows with every entry of the ledger that speaks of it.
 */
final class Feed {

    private final ICalendar calendar = new ICalendar("Lich lam viec", "PUBLISH");
    private final List<Entry> entries;
    private final String stamp;

    Feed(List<Entry> entries) {
        this.entries = entries;
        this.stamp =
                ICalendar.stamp(
                        entries.stream()
                                .flatMap(Feed::moments)
                                .max(Instant::compareTo)
                                .orElse(Instant.EPOCH));
        calendar.line("X-WR-CALNAME:Lịch nghỉ và làm bù");
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION:P1D");
    }

    void add(YearView.SpecialDay special) {
        LocalDate day = special.day();
        DayReason reason = special.reason();
        calendar.line("BEGIN:VEVENT");
        calendar.line("UID:lich-lam-viec-" + day + "@caunoi");
        calendar.line("SEQUENCE:" + sequence(day));
        calendar.line("DTSTAMP:" + stamp);
        calendar.line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day));
        calendar.line(
                "DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day.plusDays(1)));
        calendar.words("SUMMARY", (reason.works() ? "Làm việc: " : "Nghỉ: ") + reason.text());
        calendar.words("DESCRIPTION", reason.source() + ", " + reason.mark().label());
        calendar.line("STATUS:" + (reason.provisional() ? "TENTATIVE" : "CONFIRMED"));
        calendar.line("TRANSP:TRANSPARENT");
        calendar.line("END:VEVENT");
    }

    byte[] bytes() {
        return calendar.text().getBytes(StandardCharsets.UTF_8);
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
}
