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
                select f.id as slice, f.within as units, u.within as whole, t.day, w.sign,
                    statistics.class_on(l, t.day - 1) as previous,
                    statistics.class_on(l, t.day) as class,
                    l.supplements > 1 as asked_twice, l.received_on = t.day as received,
                    coalesce(statistics.gone_on(l) = t.day, false) as gone
                from dossiers.standing l
                join statistics.slice f on f.level = 2 and f.receiving_unit = l.receiving_unit
                    and f.competent_unit = l.competent_unit and f.channel = l.channel
                    and f.field = l.field and f.procedure = coalesce(l.procedure, '')
                join statistics.slice u on u.id = f.within
                cross join lateral statistics.turns(l.registered_on, l.received_on, l.due_on,
                    statistics.gone_on(l), l.waits_citizen + l.waits_payment) t(day)
                cross join lateral (select %1$s) w(sign)
                where %2$s),
            fine as materialized (
                select slice, units, whole, day, previous, class, sum(sign)::int as dossiers,
                    sum(case when asked_twice then sign else 0 end)::int as asked_twice,
                    sum(case when received then sign else 0 end)::int as received,
                    sum(case when gone then sign else 0 end)::int as gone
                from turn where previous <> class or received or gone
                group by 1, 2, 3, 4, 5, 6
                order by day, slice)
            select 2::smallint as level, cast('d' as "char") as span, day, slice, previous, class,
                dossiers, asked_twice, received, gone
            from fine
            %3$s
            """;

    private static final String COARSER =
            """
            union all (
            select %d::smallint, cast('%s' as "char"), date_trunc('%s', day)::date, %s, previous,
                class, sum(dossiers)::int, sum(asked_twice)::int, sum(received)::int,
                sum(gone)::int
            from fine group by 3, 4, 5, 6 order by 3, 4)
            """;

    /** The finest have no months: hardly two dossiers of a month have all in common. */
    private static final String ALL_SPANS =
            COARSER.formatted(2, "y", "year", "slice")
                    + COARSER.formatted(1, "d", "day", "units")
                    + COARSER.formatted(1, "m", "month", "units")
                    + COARSER.formatted(1, "y", "year", "units")
                    + COARSER.formatted(0, "d", "day", "whole")
                    + COARSER.formatted(0, "m", "month", "whole")
                    + COARSER.formatted(0, "y", "year", "whole");

    private static final String ASIDE = "create temp table moved on commit drop as ";
    private static final String DIRECTLY =
            """
            insert into statistics.movement (level, span, day, slice, previous, class, dossiers,
                asked_twice, received, gone)
            """;

    private static final String MERGE =
            """
            merge into statistics.movement m
            using (select * from moved
                where dossiers <> 0 or asked_twice <> 0 or received <> 0 or gone <> 0) n
            on m.slice = n.slice and m.span = n.span and m.day = n.day
                and m.previous = n.previous and m.class = n.class
            when matched and m.dossiers + n.dossiers = 0 and m.asked_twice + n.asked_twice = 0
                and m.received + n.received = 0 and m.gone + n.gone = 0 then delete
            when matched then update set dossiers = m.dossiers + n.dossiers,
                asked_twice = m.asked_twice + n.asked_twice,
                received = m.received + n.received, gone = m.gone + n.gone
            when not matched then insert values (n.level, n.span, n.day, n.slice, n.previous,
                n.class, n.dossiers, n.asked_twice, n.received, n.gone)
            """;

    private static final String SLICES =
            """
            create temp table shared on commit drop as
            select distinct receiving_unit, competent_unit, channel, field,
                coalesce(procedure, '') as procedure
            from dossiers.standing l where %s;

            insert into statistics.slice
                (level, receiving_unit, competent_unit, channel, field, procedure)
            select distinct 0, 0, 0, channel, '', '' from shared
            on conflict do nothing;

            insert into statistics.slice
                (level, within, receiving_unit, competent_unit, channel, field, procedure)
            select distinct 1, w.id, s.receiving_unit, s.competent_unit, s.channel, '', ''
            from shared s join statistics.slice w on w.level = 0 and w.channel = s.channel
            on conflict do nothing;

            insert into statistics.slice
                (level, within, receiving_unit, competent_unit, channel, field, procedure)
            select 2, u.id, s.receiving_unit, s.competent_unit, s.channel, s.field, s.procedure
            from shared s join statistics.slice u on u.level = 1
                and u.receiving_unit = s.receiving_unit
                and u.competent_unit = s.competent_unit and u.channel = s.channel
            on conflict do nothing;

            drop table shared
            """;

    private static final String DIFFERENCE =
            """
            create temp table difference on commit drop as
            select level, span, day, slice, previous, class, sum(dossiers)::int as dossiers,
                sum(asked_twice)::int as asked_twice, sum(received)::int as received,
                sum(gone)::int as gone
            from (
                select * from moved
                union all
                select level, span, day, slice, previous, class, -dossiers, -asked_twice,
                    -received, -gone
                from statistics.movement) m
            group by 1, 2, 3, 4, 5, 6
            having sum(dossiers) <> 0 or sum(asked_twice) <> 0 or sum(received) <> 0
                or sum(gone) <> 0;

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
            run(ASIDE + MOVED.formatted(Unfolded.SIGN, Unfolded.CHANGED, ALL_SPANS), array);
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
        String all = MOVED.formatted("1", CURRENT, ALL_SPANS);
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
}
