package vn.caunoi.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Sums the folded movements before a day (số dư): the years, then the months of the last year
 * unless fine, then the days that are left.
 */
@Repository
class Balances {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1000, 1, 1);

    private static final String SPAN =
            """
            select slice, previous, class, dossiers, asked_twice, received, gone
            from statistics.movement
            where fine = :fine and span = '%s' and day >= :%s and day < :%s
                and (cast(:slices as int[]) is null or slice = any(cast(:slices as int[])))
            """;

    /** What moved away from a class counts against it. */
    private static final String SUMS =
            """
            with sums as (
                select %s as key, l.channel, m.previous, m.class, sum(m.dossiers) as dossiers,
                    sum(m.asked_twice) as asked_twice, sum(m.received) as received,
                    sum(m.gone) as gone
                from (%s) m join statistics.slice l on l.id = m.slice and l.fine = :fine
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

    private final JdbcClient jdbc;
    private final Scope scope;

    Balances(JdbcClient jdbc, Scope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** What stood when the period began, and at the end of the day of the question. */
    void read(Question question, Breakdown by, RowCallbackHandler adding) {
        boolean fine = question.field() != null || question.procedure() != null || by.isFine();
        @Nullable String slices = scope.isWhole(question) ? null : slices(question, fine);
        String sql = SUMS.formatted(by.key(question.side()), SPANS);
        read(sql, fine, slices, false, question.period().from(), adding);
        read(sql, fine, slices, true, question.asOf().plusDays(1), adding);
    }

    private void read(
            String sql,
            boolean fine,
            @Nullable String slices,
            boolean after,
            LocalDate end,
            RowCallbackHandler adding) {
        LocalDate year = end.withDayOfYear(1);
        jdbc.sql(sql)
                .param("fine", fine)
                .param("slices", slices)
                .param("after", after)
                .param("ever", BEFORE_ALL)
                .param("year", year)
                .param("month", fine ? year : end.withDayOfMonth(1))
                .param("end", end)
                .query(adding);
    }

    private String slices(Question question, boolean fine) {
        String sql =
                """
                select coalesce(array_agg(l.id), '{}')::text from statistics.slice l
                where l.fine = :fine and %s
                """;
        return scope.bind(jdbc.sql(sql.formatted(scope.sql(question))), question)
                .param("fine", fine)
                .query(String.class)
                .single();
    }
}
