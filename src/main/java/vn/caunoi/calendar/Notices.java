package vn.caunoi.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.units.Mark;

/** The ledger of official notices (sổ thông báo ngày nghỉ, ngày làm bù). */
@Repository
class Notices {

    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many entries the ledger held at this moment; it names one state of knowledge. */
    Version version(Instant known) {
        return jdbc.sql(
                        """
                        select (select count(*) from calendar.notice where recorded_at <= :known),
                            (select count(*) from calendar.withdrawal where recorded_at <= :known)
                        """)
                .param("known", OffsetDateTime.ofInstant(known, ZoneOffset.UTC))
                .query((row, _) -> new Version(row.getLong(1), row.getLong(2)))
                .single();
    }

    /** What held at this moment, in the order in which it was recorded. */
    List<Notice> heldAt(Instant known) {
        return jdbc.sql(
                        """
                        select * from calendar.notice n where recorded_at <= :known
                            and not exists (select from calendar.withdrawal w
                                where w.notice = n.id and w.recorded_at <= :known)
                        order by id
                        """)
                .param("known", OffsetDateTime.ofInstant(known, ZoneOffset.UTC))
                .query(Notices::notice)
                .list();
    }

    record Version(long notices, long withdrawals) {}

    private static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getString("number"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("day", LocalDate.class),
                row.getBoolean("works"),
                Occasion.valueOf(row.getString("occasion")),
                row.getString("source"),
                Mark.valueOf(row.getString("mark")));
    }
}
