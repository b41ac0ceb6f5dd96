package vn.caunoi.meetings.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.calendar.WorkCalendar;
import vn.caunoi.calendar.WorkingDays;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.law.Law;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingKind;
import vn.caunoi.meetings.MeetingState;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;

/** The rhythms of all cells, and the plans that are made from them. */
@Component
class Rhythms {

    private final JdbcClient jdbc;
    private final Meetings meetings;
    private final WorkCalendar calendar;
    private final UsualPeople people;
    private final Law law;
    private final Journal journal;

    Rhythms(
            JdbcClient jdbc,
            Meetings meetings,
            WorkCalendar calendar,
            UsualPeople people,
            Law law,
            Journal journal) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.calendar = calendar;
        this.people = people;
        this.law = law;
        this.journal = journal;
    }

    Optional<Rhythm> of(UnitId cell) {
        return jdbc.sql("select * from meetings.rhythm where cell = :cell")
                .param("cell", cell.value())
                .query(
                        (row, _) ->
                                new Rhythm(
                                        Recurrence.ofCode(row.getString("day")).orElseThrow(),
                                        row.getObject("starts_at", LocalTime.class),
                                        row.getInt("minutes"),
                                        row.getString("place"),
                                        row.getInt("thematic")))
                .optional();
    }

    /** The dates of the months of this year that have no regular meeting yet, from today on. */
    List<Rhythm.Date> open(UnitId cell, Rhythm rhythm, int year, LocalDate today) {
        Set<YearMonth> taken =
                meetings.of(cell).stream()
                        .filter(meeting -> meeting.state() != MeetingState.CALLED_OFF)
                        .filter(meeting -> meeting.kind().isRegular())
                        .map(meeting -> YearMonth.from(meeting.day()))
                        .collect(Collectors.toSet());
        WorkingDays days = calendar.now();
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .filter(month -> !taken.contains(month))
                .map(month -> rhythm.in(month, days))
                .filter(date -> !date.day().isBefore(today))
                .toList();
    }

    /** Keeps the rhythm and plans the open months of the year. */
    @Transactional
    int plan(UnitId cell, Rhythm rhythm, int year, LocalDate today, Officer officer) {
        keep(cell, rhythm);
        List<Rhythm.Date> dates = open(cell, rhythm, year, today);
        dates.forEach(date -> plan(cell, rhythm, date));
        journal.record(
                Act.by(
                        officer,
                        PlanActs.RHYTHM,
                        cell,
                        "",
                        "%s, năm %d: %d kỳ".formatted(rhythm.on().code(), year, dates.size())));
        return dates.size();
    }

    Meeting plan(UnitId cell, Rhythm rhythm, Rhythm.Date date) {
        Meeting meeting =
                meetings.plan(
                        cell,
                        date.kind(),
                        "",
                        date.at(rhythm.at()),
                        minutes(cell, rhythm, date),
                        rhythm.place());
        meetings.people(
                meeting.id(), people.chair(cell, date.day()), people.recorder(cell, date.day()));
        return meeting;
    }

    /** A meeting with a topic lasts longer, by the rule of its day. */
    private int minutes(UnitId cell, Rhythm rhythm, Rhythm.Date date) {
        return date.kind() == MeetingKind.COMBINED
                ? law.find("sinh-hoat.thoi-luong.ket-hop", date.day(), cell)
                        .map(least -> Math.max(rhythm.minutes(), least.number()))
                        .orElse(rhythm.minutes())
                : rhythm.minutes();
    }

    void keep(UnitId cell, Rhythm rhythm) {
        jdbc.sql(
                        """
                        insert into meetings.rhythm (cell, day, starts_at, minutes, place, thematic)
                        values (:cell, :day, :at, :minutes, :place, :thematic)
                        on conflict (cell) do update set day = excluded.day,
                          starts_at = excluded.starts_at, minutes = excluded.minutes,
                          place = excluded.place, thematic = excluded.thematic
                        """)
                .param("cell", cell.value())
                .param("day", rhythm.on().code())
                .param("at", rhythm.at())
                .param("minutes", rhythm.minutes())
                .param("place", rhythm.place())
                .param("thematic", rhythm.thematic())
                .update();
    }
}
