package vn.caunoi.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Sums the folded movements before a day (số dư): the years, then the months of the last year where
 * there are any, then the days that are left; as coarse as the question allows.
 */
@Repository
class Balances {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1000, 1, 1);

    private static final String SPAN =
            """
            select slice, previous, class, dossiers, asked_twice, received, gone
            from statistics.movement
            where level = :level and span = '%s' and day >= :%s and day < :%s
                and (cast(:slices as int[]) is null or slice = any(cast(:slices as int[])))
            """;

    /** What moved away from a class counts against it. */
    private static final String SUMS =
            """
            with sums as (
                select %s as key, l.channel, m.previous, m.class, sum(m.dossiers) as dossiers,
                    sum(m.asked_twice) as asked_twice, sum(m.received) as received,
                    sum(m.gone) as gone
                from (%s) m join statistics.slice l on l.id = m.slice and l.level = :level
                group by 1, 2, 3, 4)
            select key, cast(:after as boolean) as after, channel, way.class,
                sum(way.dossiers) as dossiers, sum(way.asked_twice) as asked_twice,
                sum(way.received) as received, sum(way.gone) as gone
            from sums cross join lateral (values
                (class, dossiers, asked_twice, received, gone),
                (previous, -dossiers, -asked_twice, 0, 0))
                way(class, dossiers, asked_twice, received, gone)
            group by 1, 3, 4
            """;

    private static final String SPANS =
            String.join(
                    "union all\n",
                    SPAN.formatted("y", "ever", "year"),
                    SPAN.formatted("m", "year", "month"),
                    SPAN.formatted("d", "month", "end"));

    /** Which slices of a level are to be summed. */
    private record Chosen(Level level, @Nullable String slices) {}

    private final JdbcClient jdbc;
    private final Scope scope;

    Balances(JdbcClient jdbc, Scope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** What stood when the period began, and at the end of the day of the question. */
    void read(Question question, Breakdown by, RowCallbackHandler adding) {
        Chosen chosen = chosen(question, by);
        String sql = SUMS.formatted(by.key(question.side()), SPANS);
        read(sql, chosen, false, question.period().from(), adding);
        read(sql, chosen, true, question.asOf().plusDays(1), adding);
    }

    private void read(
            String sql, Chosen chosen, boolean after, LocalDate end, RowCallbackHandler adding) {
        LocalDate year = end.withDayOfYear(1);
        jdbc.sql(sql)
                .param("level", chosen.level().number())
                .param("slices", chosen.slices())
                .param("after", after)
                .param("ever", BEFORE_ALL)
                .param("year", year)
                .param("month", chosen.level() == Level.MATTERS ? year : end.withDayOfMonth(1))
                .param("end", end)
                .query(adding);
    }

    private Chosen chosen(Question question, Breakdown by) {
        boolean matters = question.field() != null || question.procedure() != null || by.isFine();
        boolean everywhere = question.unit().isEmpty() || isEverywhere(question);
        if (matters) {
            boolean all =
                    everywhere
                            && question.field() == null
                            && question.procedure() == null
                            && question.channel() == null;
            return new Chosen(
                    Level.MATTERS,
                    all ? null : slices(question, Level.MATTERS, scope.sql(question)));
        }
        return everywhere && by != Breakdown.UNIT
                ? new Chosen(Level.WHOLE, slices(question, Level.WHOLE, Scope.CHANNEL))
                : new Chosen(Level.UNITS, slices(question, Level.UNITS, scope.sql(question)));
    }

    /** Whether no dossier is of another unit than those of the question. */
    private boolean isEverywhere(Question question) {
        return asked(
                        """
                        select not exists (
                            select from statistics.slice l where l.level = :level and not %s)
                        """,
                        question, Level.UNITS, Scope.units(question))
                .query(Boolean.class)
                .single();
    }

    private String slices(Question question, Level level, String which) {
        return asked(
                        """
                        select coalesce(array_agg(l.id), '{}')::text from statistics.slice l
                        where l.level = :level and %s
                        """,
                        question, level, which)
                .query(String.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(
            String sql, Question question, Level level, String which) {
        return scope.bind(jdbc.sql(sql.formatted(which)), question).param("level", level.number());
    }
}
