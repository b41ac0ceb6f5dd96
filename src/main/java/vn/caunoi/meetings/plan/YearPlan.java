package vn.caunoi.meetings.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.Cells;
import vn.caunoi.law.Law;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.meetings.MeetingState;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.units.UnitId;

/** The meetings of a cell in a year, and what the rules miss in them (kế hoạch năm). */
@Component
class YearPlan {

    private final Meetings meetings;
    private final Cells cells;
    private final Agreements agreements;
    private final Law law;
    private final Clock clock;

    YearPlan(Meetings meetings, Cells cells, Agreements agreements, Law law, Clock clock) {
        this.meetings = meetings;
        this.cells = cells;
        this.agreements = agreements;
        this.law = law;
        this.clock = clock;
    }

    /** Its meetings month by month, each in the order of time. */
    Map<YearMonth, List<Meeting>> months(Cell cell, int year) {
        return meetings.of(cell.unit()).stream()
                .filter(meeting -> meeting.day().getYear() == year)
                .sorted(Comparator.comparing(Meeting::startsAt))
                .collect(
                        Collectors.groupingBy(
                                meeting -> YearMonth.from(meeting.day()),
                                TreeMap::new,
                                Collectors.toList()));
    }

    /**
     * What is missing from the first meeting that is kept here to the end of the year; nothing in a
     * year to come for which nothing is planned yet.
     */
    List<Gap> gaps(Cell cell, int year) {
        LocalDate today = LocalDate.now(clock);
        if (year > today.getYear() && months(cell, year).isEmpty()) {
            return List.of();
        }
        List<Cadence.Held> held = held(cell.unit());
        YearMonth begun =
                held.stream()
                        .map(meeting -> YearMonth.from(meeting.day()))
                        .min(Comparator.naturalOrder())
                        .filter(first -> first.isBefore(YearMonth.from(today)))
                        .orElse(YearMonth.from(today));
        YearMonth january = YearMonth.of(year, 1);
        return new Cadence((key, day) -> law.at(key, day, cell.unit()), today)
                .gaps(
                        held,
                        begun.isAfter(january) ? begun : january,
                        YearMonth.of(year, 12),
                        cells.hasCommittee(cell.unit(), today));
    }

    /** Whether the committee meets before this meeting of the whole cell. */
    boolean committeeMeetsBefore(Meeting meeting) {
        return Cadence.committeeMet(held(meeting.cell()), meeting.day());
    }

    private List<Cadence.Held> held(UnitId cell) {
        Set<MeetingId> agreed = agreements.of(cell);
        return meetings.of(cell).stream()
                .filter(meeting -> meeting.state() != MeetingState.CALLED_OFF)
                .map(
                        meeting ->
                                new Cadence.Held(
                                        meeting.day(),
                                        meeting.kind(),
                                        agreed.contains(meeting.id())))
                .toList();
    }
}
