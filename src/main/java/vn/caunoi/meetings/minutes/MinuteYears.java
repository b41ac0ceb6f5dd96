package vn.caunoi.meetings.minutes;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingState;
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

    /** The years with minutes, the newest first. */
    List<Integer> of(UnitId cell) {
        return minuted(cell).stream()
                .map(meeting -> meeting.day().getYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    BookYear of(UnitId cell, int year) {
        return new BookYear(
                year,
                minuted(cell).reversed().stream()
                        .filter(meeting -> meeting.day().getYear() == year)
                        .flatMap(meeting -> book.of(meeting.id()).minutes().stream())
                        .map(minutes -> new BookYear.Line(minutes, frozen.of(minutes)))
                        .toList());
    }

    private List<Meeting> minuted(UnitId cell) {
        return meetings.of(cell).stream()
                .filter(meeting -> meeting.state() == MeetingState.MINUTED)
                .toList();
    }
}
