package vn.caunoi.audience;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The days in the database. Whoever writes to a day holds its row: batches of several nodes come
 * one after another, and none comes after the closing.
 */
@Repository
class Days {

    private static final String COUNTS =
            """
            select site, coalesce(online, 0) as online, coalesce(today, 0) as today,
                   coalesce(month, 0) as month,
                   coalesce(counted, 0) + coalesce(opening, 0) as everything,
                   coalesce(readings, 0) as readings
            from (select site, counted, readings from audience.site_total) t
            full join (select distinct on (site) site, total as opening
                       from audience.opening_balance
                       order by site, entered_at desc) o using (site)
            left join (select site, sum(visitors) as month,
                              sum(visitors) filter (where day = :today) as today
                       from audience.site_day
                       where day between :first and :last
                       group by site) d using (site)
            left join (select site, count(*) as online
                       from audience.visitor
                       where day = :today and active_at >= :since
                       group by site) v using (site)
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Days(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** The secrets of these days, drawn when there are none yet; a closed day has none. */
    Map<LocalDate, byte[]> open(LocalDate first, LocalDate last) {
        Map<LocalDate, Optional<byte[]>> stored = secrets(first, last);
        List<LocalDate> missing =
                first.datesUntil(last.plusDays(1)).filter(day -> !stored.containsKey(day)).toList();
        missing.forEach(this::begin);
        var open = new TreeMap<LocalDate, byte[]>();
        (missing.isEmpty() ? stored : secrets(first, last))
                .forEach((day, secret) -> secret.ifPresent(bytes -> open.put(day, bytes)));
        return open;
    }

    /**
     * Writes a batch down in one transaction; for a closed day it comes too late and is dropped.
     */
    void write(LocalDate day, DaySecret secret, List<Visit> visits) {
        if (visits.isEmpty()) {
            return;
        }
        transaction.executeWithoutResult(
                _ -> {
                    if (hold(day, secret)) {
                        addNewcomers(day, visits);
                        noteActivity(day, visits);
                        addReaders(day, visits.stream().filter(v -> v.subject() != null).toList());
                    }
                });
    }

    /** Closes the oldest open day before this one, unless another node is at it. */
    boolean closeOne(LocalDate before, Instant now) {
        Boolean closed =
                transaction.execute(
                        _ -> {
                            Optional<LocalDate> day = oldestOpen(before);
                            day.ifPresent(ended -> close(ended, now));
                            return day.isPresent();
                        });
        return Boolean.TRUE.equals(closed);
    }

    /** How every site stands, from one snapshot. */
    Map<Long, Standing> standings(LocalDate today, Instant since) {
        var standings = new HashMap<Long, Standing>();
        jdbc.sql(COUNTS)
                .param("today", today)
                .param("first", today.withDayOfMonth(1))
                .param("last", today.withDayOfMonth(today.lengthOfMonth()))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(
                        row -> {
                            standings.put(
                                    row.getLong("site"),
                                    new Standing(today, counts(row), row.getLong("readings")));
                        });
        return Map.copyOf(standings);
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getLong("online"),
                row.getLong("today"),
                row.getLong("month"),
                row.getLong("everything"));
    }

    private Map<LocalDate, Optional<byte[]>> secrets(LocalDate first, LocalDate last) {
        var secrets = new HashMap<LocalDate, Optional<byte[]>>();
        jdbc.sql("select day, secret from audience.day where day between ? and ?")
                .params(first, last)
                .query(
                        row -> {
                            secrets.put(
                                    row.getObject("day", LocalDate.class),
                                    Optional.ofNullable(row.getBytes("secret")));
                        });
        return secrets;
    }

    private void begin(LocalDate day) {
        jdbc.sql("insert into audience.day (day, secret) values (?, ?) on conflict do nothing")
                .params(day, DaySecret.random())
                .update();
    }

    private boolean hold(LocalDate day, DaySecret secret) {
        return jdbc.sql("select day from audience.day where day = ? and secret = ? for update")
                .params(day, secret.bytes())
                .query(LocalDate.class)
                .optional()
                .isPresent();
    }

    /** The sums grow by exactly the rows that were new to the primary key. */
    private void addNewcomers(LocalDate day, List<Visit> visits) {
        jdbc.sql(
                        """
                        with newcomer as (
                            insert into audience.visitor (day, site, hash, active_at)
                            select ?, site, hash, to_timestamp(max(second))
                            from unnest(?, ?, ?) as seen (site, hash, second)
                            group by site, hash
                            on conflict do nothing
                            returning site),
                        grown as (select site, count(*) as people from newcomer group by site),
                        daily as (
                            insert into audience.site_day as d (site, day, visitors)
                            select site, ?, people from grown order by site
                            on conflict (site, day)
                            do update set visitors = d.visitors + excluded.visitors)
                        insert into audience.site_total as t (site, counted)
                        select site, people from grown order by site
                        on conflict (site) do update set counted = t.counted + excluded.counted
                        """)
                .params(day, sites(visits), hashes(visits), seconds(visits), day)
                .update();
    }

    private void noteActivity(LocalDate day, List<Visit> visits) {
        jdbc.sql(
                        """
                        update audience.visitor v set active_at = s.active_at
                        from (select site, hash, to_timestamp(max(second)) as active_at
                              from unnest(?, ?, ?) as seen (site, hash, second)
                              group by site, hash) s
                        where v.day = ? and v.site = s.site and v.hash = s.hash
                          and v.active_at < s.active_at
                        """)
                .params(sites(visits), hashes(visits), seconds(visits), day)
                .update();
    }

    private void addReaders(LocalDate day, List<Visit> visits) {
        jdbc.sql(
                        """
                        with fresh as (
                            insert into audience.reader (day, site, hash, subject)
                            select distinct cast(? as date), site, hash, subject
                            from unnest(?, ?, ?) as seen (site, hash, subject)
                            on conflict do nothing
                            returning site, subject),
                        daily as (
                            insert into audience.subject_day as d (site, subject, day, readers)
                            select site, subject, ?, count(*) from fresh
                            group by site, subject order by site, subject
                            on conflict (site, subject, day)
                            do update set readers = d.readers + excluded.readers)
                        insert into audience.site_total as t (site, counted, readings)
                        select site, 0, count(*) from fresh group by site order by site
                        on conflict (site) do update set readings = t.readings + excluded.readings
                        """)
                .params(day, sites(visits), hashes(visits), subjects(visits), day)
                .update();
    }

    private Optional<LocalDate> oldestOpen(LocalDate before) {
        return jdbc.sql(
                        """
                        select day from audience.day
                        where secret is not null and day < ?
                        order by day limit 1 for update skip locked
                        """)
                .param(before)
                .query(LocalDate.class)
                .optional();
    }

    /** The sums stand already; what is left of the people goes, and the secret with it. */
    private void close(LocalDate day, Instant now) {
        jdbc.sql("delete from audience.visitor where day = ?").param(day).update();
        jdbc.sql("delete from audience.reader where day = ?").param(day).update();
        jdbc.sql("update audience.day set secret = null, closed_at = ? where day = ?")
                .params(now.atOffset(ZoneOffset.UTC), day)
                .update();
    }

    private static Long[] sites(List<Visit> visits) {
        return visits.stream().map(Visit::site).toArray(Long[]::new);
    }

    private static byte[][] hashes(List<Visit> visits) {
        return visits.stream().map(visit -> visit.person().bytes()).toArray(byte[][]::new);
    }

    private static Long[] seconds(List<Visit> visits) {
        return visits.stream().map(Visit::activeAt).toArray(Long[]::new);
    }

    private static String[] subjects(List<Visit> visits) {
        return visits.stream().map(Visit::subject).toArray(String[]::new);
    }
}
