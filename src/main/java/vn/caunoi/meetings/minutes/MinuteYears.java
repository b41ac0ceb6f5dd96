package vn.caunoi.meetings.minutes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.units.UnitId;

/** Gathers frozen minutes by year (các năm của sổ biên bản). */
@Component
class MinuteYears {

    private final Meetings meetings;
    private final MinuteBook book;
    private final FrozenLogs frozen;

    MinuteYears(Meetings meetings, MinuteBook book, FrozenLogs frozen) {
        this.meetings = meetings;
        this.book = book;
        this.frozen = frozen;
    }

    /** Frozen minutes with the meeting that they are of. */
    record Entry(Meeting meeting, Progress.Frozen minutes) {

        int year() {
            return meeting.day().getYear();
        }

        /** "Họp chi bộ thường kỳ ngày 03/11/2026". */
        String title() {
            String subject = MinutesPaper.subject(EventLog.Gathering.of(meeting));
            return Character.toUpperCase(subject.charAt(0)) + subject.substring(1);
        }
    }

    /** By year, the newest first. */
    SortedMap<Integer, List<Entry>> of(UnitId cell) {
        Map<MeetingId, Progress.Frozen> minutes = book.frozen(cell);
        return meetings.of(cell).stream()
                .flatMap(
                        meeting ->
                                Optional.ofNullable(minutes.get(meeting.id()))
                                        .map(one -> new Entry(meeting, one))
                                        .stream())
                .collect(
                        Collectors.groupingBy(
                                Entry::year,
                                () -> new TreeMap<>(Comparator.reverseOrder()),
                                Collectors.toList()));
    }

    BookYear of(UnitId cell, int year) {
        List<Entry> entries = of(cell).getOrDefault(year, List.of());
        return new BookYear(
                year,
                entries.reversed().stream()
                        .map(
                                entry ->
                                        new BookYear.Line(
                                                entry.minutes(), frozen.of(entry.minutes())))
                        .toList());
    }
}
