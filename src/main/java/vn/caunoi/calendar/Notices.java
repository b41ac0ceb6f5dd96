package vn.caunoi.calendar;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.units.Mark;

/** The ledger of official notices (sổ thông báo ngày nghỉ, ngày làm bù). It only grows. */
@Repository
class Notices {

    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A word for what was known at this moment: as long as it is the same, so is the ledger. */
    String version(Instant known) {
        return jdbc.sql(
                        """
                        select concat_ws(' ',
                            (select concat_ws(' ', count(*), max(id), max(recorded_at))
                                from calendar.notice where recorded_at <= :known),
                            (select concat_ws(' ', count(*), max(notice), max(recorded_at))
                                from calendar.withdrawal where recorded_at <= :known))
                        """)
                .param("known", utc(known))
                .query(String.class)
                .single();
    }

    /** Every line that was known at this moment, in the order in which it was recorded. */
    List<Entry> entries(Instant known) {
        return jdbc.sql(
                        """
                        select n.*, w.recorded_at as withdrawn_at, w.reason
                        from calendar.notice n left join calendar.withdrawal w
                            on w.notice = n.id and w.recorded_at <= :known
                        where n.recorded_at <= :known order by n.id
                        """)
                .param("known", utc(known))
                .query(Notices::entry)
                .list();
    }

    Optional<Entry> at(long id, Instant known) {
        return entries(known).stream().filter(entry -> entry.id() == id).findFirst();
    }

    /** Lets one person after the other write, so that what was read before still holds. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('calendar.notice'))").query().singleRow();
    }

    long record(Notice notice, Instant now, @Nullable Long person) {
        return jdbc.sql(
                        """
                        insert into calendar.notice (recorded_at, recorded_by, number, issuer,
                            issued_on, occasion, off, worked, source, mark)
                        values (:now, :person, :number, :issuer, :issued, :occasion,
                            cast(:off as date[]), cast(:worked as date[]), :source, :mark)
                        returning id
                        """)
                .param("now", utc(now))
                .param("person", person)
                .param("number", notice.number())
                .param("issuer", notice.issuer())
                .param("issued", notice.issuedOn())
                .param("occasion", notice.occasion().name())
                .param("off", array(notice.off()))
                .param("worked", array(notice.worked()))
                .param("source", notice.source())
                .param("mark", notice.mark().name())
                .query(Long.class)
                .single();
    }

    void withdraw(long notice, String reason, Instant now, long person) {
        jdbc.sql(
                        """
                        insert into calendar.withdrawal (notice, recorded_at, recorded_by, reason)
                        values (:notice, :now, :person, :reason)
                        """)
                .param("notice", notice)
                .param("now", utc(now))
                .param("person", person)
                .param("reason", reason)
                .update();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Entry(
                row.getLong("id"),
                notice(row),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_by", Long.class),
                withdrawn == null
                        ? null
                        : new Entry.Withdrawal(withdrawn.toInstant(), row.getString("reason")));
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getString("number"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                Occasion.valueOf(row.getString("occasion")),
                days(row.getArray("off")),
                days(row.getArray("worked")),
                row.getString("source"),
                Mark.valueOf(row.getString("mark")));
    }

    private static List<LocalDate> days(Array array) throws SQLException {
        return Stream.of((Date[]) array.getArray()).map(Date::toLocalDate).toList();
    }

    private static String array(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
