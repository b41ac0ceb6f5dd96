package vn.caunoi.procedures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Formats;
import vn.caunoi.web.ScheduledChange;

/** Knows when a revision begins or ends by the calendar alone. */
@Component
class ProcedureTimetable implements ScheduledChange {

    private final JdbcClient jdbc;

    ProcedureTimetable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Instant> next(long site, Instant after) {
        return jdbc.sql(
                        """
                        select min(day) from procedures.revision,
                          lateral (values (valid_from), (valid_until)) as days (day)
                        where day > :today
                        """)
                .param("today", LocalDate.ofInstant(after, Formats.ZONE))
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .map(day -> day.atStartOfDay(Formats.ZONE).toInstant());
    }
}
