package vn.caunoi.statistics;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.dossiers.LedgerWritten;

/**
 * Keeps the movements (biến động) that answers are summed from. A writing of the ledger is noted in
 * its transaction and folded in later, many at once, so that no counter waits for another.
 */
@Repository
class Movements {

    /** The first place takes whether a standing adds or takes away, the second which ones. */
    private static final String MOVED =
            """
            with turn as (
                select f.id as slice, t.day, w.sign,
                    statistics.class_on(l, t.day - 1) as previous,
                    statistics.class_on(l, t.day) as class, l.channel,
                    l.supplements > 1 as asked_twice, l.received_on = t.day as received,
                    coalesce(statistics.gone_on(l) = t.day, false) as gone
                from dossiers.standing l
                join statistics.slice f on f.level = 2 and f.receiving_unit = l.receiving_unit
                    and f.competent_unit = l.competent_unit and f.channel = l.channel
                    and f.field = l.field and f.procedure = coalesce(l.procedure, '')
                cross join lateral statistics.turns(l.registered_on, l.received_on, l.due_on,
                    statistics.gone_on(l), l.waits_citizen + l.waits_payment) t(day)
                cross join lateral (select %1$s) w(sign)
                where %2$s),
            unit_procedures as materialized (
                select slice, day, previous, class, sum(sign)::int as dossiers,
                    sum(case when asked_twice then sign else 0 end)::int as asked_twice,
                    sum(case when received then sign else 0 end)::int as received,
                    sum(case when gone then sign else 0 end)::int as gone,
                    sum(case when received and channel = 2 then sign else 0 end)::int as online,
                    sum(case when received and channel = 3 then sign else 0 end)::int as post
                from turn where previous <> class or received or gone
                group by 1, 2, 3, 4
                order by slice, day)
            """
                    + upper("units", 1, "unit_procedures")
                    + upper("unit_fields", 4, "unit_procedures")
                    + upper("procedures", 5, "unit_procedures")
                    + upper("fields", 3, "procedures")
                    + upper("whole", 0, "units")
                    + days(2, "unit_procedures")
                    + "union all"
                    + days(1, "units")
                    + "union all"
                    + days(4, "unit_fields")
                    + "union all"
                    + days(5, "procedures")
                    + "union all"
                    + days(3, "fields")
                    + "union all"
                    + days(0, "whole")
                    + years(2, "unit_procedures")
                    + monthsAndYears(4, "unit_fields")
                    + monthsAndYears(1, "units")
                    + monthsAndYears(5, "procedures")
                    + monthsAndYears(3, "fields")
                    + monthsAndYears(0, "whole");

    private static final String ASIDE = "create temp table moved on commit drop as ";
    private static final String DIRECTLY =
            """
            insert into statistics.movement (level, span, day, slice, previous, class, dossiers,
                asked_twice, received, gone, online, post)
            """;

    private static final String MERGE =
            """
            merge into statistics.movement m
            using (select * from moved
                where (dossiers, asked_twice, received, gone, online, post)
                    <> (0, 0, 0, 0, 0, 0)) n
            on m.slice = n.slice and m.span = n.span and m.day = n.day
                and m.previous = n.previous and m.class = n.class
            when matched and (m.dossiers + n.dossiers, m.asked_twice + n.asked_twice,
                    m.received + n.received, m.gone + n.gone, m.online + n.online,
                    m.post + n.post) = (0, 0, 0, 0, 0, 0) then delete
            when matched then update set dossiers = m.dossiers + n.dossiers,
                asked_twice = m.asked_twice + n.asked_twice,
                received = m.received + n.received, gone = m.gone + n.gone,
                online = m.online + n.online, post = m.post + n.post
            when not matched then insert values (n.level, n.span, n.day, n.slice, n.previous,
                n.class, n.dossiers, n.asked_twice, n.received, n.gone, n.online, n.post)
            """;

    private static final String SLICES =
            """
            drop table if exists within;
            create temp table shared on commit drop as
            select distinct receiving_unit, competent_unit, channel, field,
                coalesce(procedure, '') as procedure
            from dossiers.standing l where %s;

            insert into statistics.slice
                (level, receiving_unit, competent_unit, channel, field, procedure)
            select distinct l.level, l.receiving, l.competent, l.of_channel, l.of_field,
                l.of_procedure
            from shared s
            cross join lateral statistics.levels(
                s.receiving_unit, s.competent_unit, s.channel, s.field, s.procedure) l
            on conflict do nothing;

            analyze shared;
            create temp table within on commit drop as
            select w.* from shared s
            join statistics.slice f on f.level = 2 and f.receiving_unit = s.receiving_unit
                and f.competent_unit = s.competent_unit and f.channel = s.channel
                and f.field = s.field and f.procedure = s.procedure
            join statistics.within w on w.slice = f.id
            union all
            select w.* from statistics.slice f join statistics.within w on w.slice = f.id
            where f.level in (1, 5);
            analyze within;

            drop table shared
            """;

    private static final String DIFFERENCE =
            """
            create temp table difference on commit drop as
            select level, span, day, slice, previous, class, sum(dossiers)::int as dossiers,
                sum(asked_twice)::int as asked_twice, sum(received)::int as received,
                sum(gone)::int as gone, sum(online)::int as online, sum(post)::int as post
            from (
                select * from moved
                union all
                select level, span, day, slice, previous, class, -dossiers, -asked_twice,
                    -received, -gone, -online, -post
                from statistics.movement) m
            group by 1, 2, 3, 4, 5, 6
            having (sum(dossiers), sum(asked_twice), sum(received), sum(gone), sum(online),
                sum(post)) <> (0, 0, 0, 0, 0, 0);

            drop table moved;
            alter table difference rename to moved
            """;

    private static final String CURRENT = "l.known_until = 'infinity'";

    private final JdbcClient jdbc;
    private final Unfolded unfolded;

    Movements(JdbcClient jdbc, Unfolded unfolded) {
        this.jdbc = jdbc;
        this.unfolded = unfolded;
    }

    /** In the transaction of the ledger; from its commit on, answers add what is new. */
    @EventListener
    void written(LedgerWritten writing) {
        unfolded.add(writing.recordedAt());
    }

    /** Folds in what was written since the last time. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    void fold() {
        lock();
        List<OffsetDateTime> writings = unfolded.all();
        if (!writings.isEmpty()) {
            String array = Unfolded.array(writings);
            run(SLICES.formatted(Unfolded.CHANGED), array);
            run(ASIDE + MOVED.formatted(Unfolded.SIGN, Unfolded.CHANGED), array);
            run(MERGE, array);
            unfolded.remove(writings);
        }
    }

    /** Counts everything again; returns in how many places the movements said otherwise. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    int rebuild() {
        lock();
        fold();
        run(SLICES.formatted(CURRENT), "{}");
        String all = MOVED.formatted("1", CURRENT);
        if (isEmpty()) {
            return run(DIRECTLY + all, "{}");
        }
        run("drop table if exists moved", "{}");
        run(ASIDE + all, "{}");
        run(DIFFERENCE, "{}");
        return run(MERGE, "{}");
    }

    private boolean isEmpty() {
        return jdbc.sql("select not exists (select from statistics.movement)")
                .query(Boolean.class)
                .single();
    }

    /** One at a time; taken before anything is read, so that what is read is the newest. */
    private void lock() {
        jdbc.sql("lock table statistics.movement in share row exclusive mode").update();
        jdbc.sql("select set_config('jit', 'off', true), set_config('work_mem', '64MB', true)")
                .query()
                .singleRow();
    }

    private int run(String sql, String array) {
        return jdbc.sql(sql).param("writings", array).update();
    }

    /** The same movements by what a coarser level tells apart. */
    private static String upper(String name, int level, String counted) {
        return """
        , %s as materialized (
            select w.upper as slice, day, previous, class, sum(dossiers)::int as dossiers,
                sum(asked_twice)::int as asked_twice, sum(received)::int as received,
                sum(gone)::int as gone, sum(online)::int as online, sum(post)::int as post
            from %s m join within w on w.slice = m.slice and w.level = %d
            group by 1, 2, 3, 4
            order by 1, 2)
        """
                .formatted(name, counted, level);
    }

    private static String days(int level, String counted) {
        return """

        select %d::smallint as level, cast('d' as "char") as span, day, slice, previous, class,
            dossiers, asked_twice, received, gone, online, post
        from %s
        """
                .formatted(level, counted);
    }

    private static String monthsAndYears(int level, String counted) {
        return sums(level, "m", "date_trunc('month', day)::date", counted)
                + sums(level, "q", "date_trunc('quarter', day)::date", counted)
                + years(level, counted);
    }

    private static String years(int level, String counted) {
        return sums(level, "y", "date_trunc('year', day)::date", counted)
                + sums(level, "f", "statistics.five_years_of(day)", counted);
    }

    private static String sums(int level, String span, String begin, String counted) {
        return """
        union all (
        select %d::smallint, cast('%s' as "char"), %s, slice, previous,
            class, sum(dossiers)::int, sum(asked_twice)::int, sum(received)::int, sum(gone)::int,
            sum(online)::int, sum(post)::int
        from %s group by 3, 4, 5, 6 order by 4, 3)
        """
                .formatted(level, span, begin, counted);
    }
}
