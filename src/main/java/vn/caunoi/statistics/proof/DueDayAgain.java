package vn.caunoi.statistics.proof;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caunoi.calendar.DueDay;
import vn.caunoi.calendar.Limit;
import vn.caunoi.calendar.OutsideCalendar;
import vn.caunoi.calendar.Pause;
import vn.caunoi.calendar.Pauses;
import vn.caunoi.calendar.Session;
import vn.caunoi.calendar.Sessions;
import vn.caunoi.calendar.Term;
import vn.caunoi.calendar.UnreadableLimit;
import vn.caunoi.calendar.WorkingDays;

/**
 * Counts a due day again from receipt, limit, waits and calendar (tính lại ngày hẹn). A row that
 * came from another system without its limit has nothing to count from.
 */
final class DueDayAgain {

    private final Map<String, WorkingDays> calendars;

    DueDayAgain(Map<String, List<ExtraDay>> calendars) {
        this.calendars =
                calendars.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        entry -> ExtraDay.calendar(entry.getValue())));
    }

    /** Empty where there is no limit to count from, or the dossier waits for its applicant. */
    Optional<String> of(FullRow row) {
        if (row.text(Column.LIMIT).isEmpty() || row.text(Column.RECEIVED_AT).isEmpty()) {
            return Optional.empty();
        }
        WorkingDays days = calendars.get(row.text(Column.CALENDAR));
        if (days == null) {
            throw new UnreadableRow(Column.CALENDAR.heading(), row.text(Column.CALENDAR));
        }
        try {
            return DueDay.of(term(row), days, sessions(row.text(Column.SESSIONS)))
                    .map(due -> due.day().toString());
        } catch (OutsideCalendar e) {
            return Optional.empty();
        }
    }

    private static Term term(FullRow row) {
        try {
            Instant receipt = Instant.parse(row.text(Column.RECEIVED_AT));
            return Term.of(receipt, Limit.ofCode(row.text(Column.LIMIT)))
                    .with(pauses(row.text(Column.PAUSES)))
                    .handedOverNextDayAfterThree(!row.text(Column.AFTER_THREE).isEmpty());
        } catch (DateTimeException e) {
            throw new UnreadableRow(Column.RECEIVED_AT.heading(), row.text(Column.RECEIVED_AT));
        } catch (UnreadableLimit e) {
            throw new UnreadableRow(Column.LIMIT.heading(), row.text(Column.LIMIT));
        }
    }

    /** "2026-03-02T02:00:00Z/2026-03-05T02:00:00Z/RESTART", one after another, parted by blanks. */
    private static Pauses pauses(String text) {
        try {
            return new Pauses(words(text).map(DueDayAgain::pause).toList());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableRow(Column.PAUSES.heading(), text);
        }
    }

    private static Pause pause(String word) {
        String[] parts = word.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException(word);
        }
        return new Pause(
                Instant.parse(parts[0]),
                parts[1].isEmpty() ? null : Instant.parse(parts[1]),
                Pause.Effect.valueOf(parts[2]));
    }

    /** "07:30-11:30 13:30-17:00", and after a bar those of Saturdays; empty for the usual ones. */
    private static Sessions sessions(String text) {
        if (text.isEmpty()) {
            return Sessions.usual();
        }
        try {
            String[] kinds = text.split("\\|", -1);
            return new Sessions(read(kinds[0]), kinds.length == 1 ? List.of() : read(kinds[1]));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableRow(Column.SESSIONS.heading(), text);
        }
    }

    private static List<Session> read(String text) {
        return words(text).map(DueDayAgain::session).toList();
    }

    private static Session session(String word) {
        String[] ends = word.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException(word);
        }
        return new Session(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty());
    }
}
