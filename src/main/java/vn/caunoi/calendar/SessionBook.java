package vn.caunoi.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;

/** When each unit works, from which day on (sổ giờ làm việc). It only grows. */
@Repository
class SessionBook {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    SessionBook(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /** A line of the book. */
    record Entry(LocalDate from, Sessions sessions, Instant recordedAt) {}

    /** As it was known at a moment; the usual sessions for a unit that entered none. */
    Sessions at(UnitId unit, LocalDate day, Instant known) {
        return jdbc.sql(
                        """
                        select * from calendar.sessions
                        where unit = :unit and valid_from <= :day and recorded_at <= :known
                        order by valid_from desc, id desc limit 1
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .param("known", utc(known))
                .query(SessionBook::entry)
                .optional()
                .map(Entry::sessions)
                .orElseGet(Sessions::usual);
    }

    Sessions today(UnitId unit) {
        return at(unit, LocalDate.now(clock), clock.instant());
    }

    List<Entry> entries(UnitId unit) {
        return jdbc.sql("select * from calendar.sessions where unit = :unit order by id desc")
                .param("unit", unit.value())
                .query(SessionBook::entry)
                .list();
    }

    @Transactional
    public void enter(UnitId unit, LocalDate from, Sessions sessions, Officer officer) {
        String before = at(unit, from, clock.instant()).toString();
        add(unit, from, sessions, clock.instant(), officer.id());
        journal.record(
                Act.by(
                        officer,
                        CalendarActs.SESSIONS,
                        unit,
                        before,
                        "từ %s: %s".formatted(from, sessions)));
    }

    void add(UnitId unit, LocalDate from, Sessions sessions, Instant now, @Nullable Long person) {
        jdbc.sql(
                        """
                        insert into calendar.sessions
                            (unit, valid_from, workday, saturday, recorded_at, recorded_by)
                        values (:unit, :from, :workday, :saturday, :now, :person)
                        """)
                .param("unit", unit.value())
                .param("from", from)
                .param("workday", written(sessions.workday()))
                .param("saturday", written(sessions.saturday()))
                .param("now", utc(now))
                .param("person", person)
                .update();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("valid_from", LocalDate.class),
                new Sessions(read(row.getString("workday")), read(row.getString("saturday"))),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static List<Session> read(String text) {
        return Stream.of(text.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Session::read)
                .toList();
    }

    private static String written(List<Session> sessions) {
        return sessions.stream()
                .map(session -> session.from() + "-" + session.until())
                .collect(Collectors.joining(" "));
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
