package vn.caunoi.statistics.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.caunoi.calendar.WorkCalendar;
import vn.caunoi.calendar.WorkingDays;
import vn.caunoi.statistics.Period;

/**
 * The calendars by which due days of a period were promised (các bản lịch đã dùng): a notice that
 * came later moves no promise. Each is known by a word made of its days.
 */
final class Calendars {

    /** Dossiers may be carried over for so long, and due days lie so far ahead. */
    private static final int YEARS_BACK = 5;

    private static final int DAYS_AHEAD = 400;
    private static final int WORD = 8;

    private final WorkCalendar calendar;
    private final LocalDate first;
    private final LocalDate last;
    private final Map<String, List<ExtraDay>> used = new TreeMap<>();
    private @Nullable WorkingDays latest;
    private String latestWord = "";

    Calendars(WorkCalendar calendar, Period period) {
        this.calendar = calendar;
        this.first = LocalDate.of(period.from().getYear() - YEARS_BACK, 1, 1);
        this.last = period.until().plusDays(DAYS_AHEAD);
    }

    boolean reach(LocalDate receipt) {
        return !receipt.isBefore(first);
    }

    /** The word of the calendar as it was known then. Quickest when asked in the order of time. */
    String at(Instant known) {
        WorkingDays days = calendar.knownAt(known);
        if (days != latest) {
            List<ExtraDay> extra = ExtraDay.between(first, last, days);
            latest = days;
            latestWord = word(extra);
            used.put(latestWord, extra);
        }
        return latestWord;
    }

    Map<String, List<ExtraDay>> used() {
        return used;
    }

    static String word(List<ExtraDay> extra) {
        return Chain.sha256(extra.toString().getBytes(StandardCharsets.UTF_8)).substring(0, WORD);
    }
}
