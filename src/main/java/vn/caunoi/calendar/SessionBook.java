package vn.caunoi.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.units.UnitId;

/** When each unit works, from which day on (sổ giờ làm việc). */
@Repository
class SessionBook {

    private final JdbcClient jdbc;

    SessionBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The usual sessions for a unit that entered none. */
    Sessions at(UnitId unit, LocalDate day, Instant known) {
        return jdbc.sql(
                        """
                        select workday, saturday from calendar.sessions
                        where unit = :unit and valid_from <= :day and recorded_at <= :known
                        order by valid_from desc, id desc limit 1
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .param("known", OffsetDateTime.ofInstant(known, ZoneOffset.UTC))
                .query(
                        (row, _) ->
                                new Sessions(
                                        read(row.getString("workday")),
                                        read(row.getString("saturday"))))
                .optional()
                .orElseGet(Sessions::usual);
    }

    private static List<Session> read(String text) {
        return Stream.of(text.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Session::read)
                .toList();
    }
}
