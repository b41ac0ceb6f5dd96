package vn.caunoi.statistics;

import java.time.LocalDate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Sums the folded movements before a day (số dư): the years, then the months of the last year where
 * there are any, then the days that are left; as coarse as the question allows, and all in one
 * scan.
 */
@Repository
class Balances {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1000, 1, 1);

    /** Whether it counts before the period (1), at the day of the question (2), or both (3). */
    private static final String SPAN =
            """
            select %d as ends, l.key, l.channel, m.previous, m.class, m.dossiers, m.asked_twice,
                m.received, m.gone
            from %s l join statistics.movement m
                on m.slice = l.id and m.span = '%s' and m.day >= :%s and m.day < :%s
            """;

    private static final String SPANS =
            String.join(
                    "union all\n",
                    SPAN.formatted(3, "coarse", "y", "ever", "firstYear"),
                    SPAN.formatted(2, "coarse", "y", "firstYear", "lastYear"),
                    SPAN.formatted(1, "coarse", "m", "firstYear", "firstMonth"),
                    SPAN.formatted(2, "coarse", "m", "lastYear", "lastMonth"),
                    SPAN.formatted(1, "fine", "d", "firstMonth", "first"),
                    SPAN.formatted(2, "fine", "d", "lastMonth", "last"));

    private static final String CHOSEN =
            """
            select l.id, l.channel, %s as key from statistics.slice l where l.level = %d and %s
            """;

    /** What moved away from a class counts against it. */
    private static final String SUMS =
            """
            with coarse as materialized (%s), fine as materialized (%s),
            sums as (
                select key, ends, channel, previous, class, sum(dossiers) as dossiers,
                    sum(asked_twice) as asked_twice, sum(received) as received, sum(gone) as gone
                from (%s) m
                group by 1, 2, 3, 4, 5)
            select key, e.after, channel, way.class,
                sum(way.dossiers) as dossiers, sum(way.asked_twice) as asked_twice,
                sum(way.received) as received, sum(way.gone) as gone
            from sums
            join (values (false, 1), (true, 2)) e(after, bit) on ends & bit <> 0
            cross join lateral (values
                (class, dossiers, asked_twice, received, gone),
                (previous, -dossiers, -asked_twice, 0, 0))
                way(class, dossiers, asked_twice, received, gone)
            group by 1, 2, 3, 4
            """;

    private final JdbcClient jdbc;
    private final Scope scope;

    Balances(JdbcClient jdbc, Scope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** What stood when the period began, and at the end of the day of the question. */
    void read(Question question, Breakdown by, RowCallbackHandler adding) {
        Level level = level(question, by);
        LocalDate first = question.period().from();
        LocalDate last = question.asOf().plusDays(1);
        String sql =
                SUMS.formatted(
                        chosen(question, by, level), chosen(question, by, level.ofDays()), SPANS);
        scope.bind(jdbc.sql(sql), question)
                .param("ever", BEFORE_ALL)
                .param("firstYear", first.withDayOfYear(1))
                .param("firstMonth", month(level, first))
                .param("first", first)
                .param("lastYear", last.withDayOfYear(1))
                .param("lastMonth", month(level, last))
                .param("last", last)
                .query(adding);
    }

    /** Until where months are read; where there are none, days follow the years. */
    private static LocalDate month(Level level, LocalDate day) {
        return level.hasMonths() ? day.withDayOfMonth(1) : day.withDayOfYear(1);
    }

    private Level level(Question question, Breakdown by) {
        boolean everywhere = question.unit().isEmpty() || isEverywhere(question);
        return Level.of(!everywhere || by == Breakdown.UNIT, question, by);
    }

    /** Whether no dossier is of another unit than those of the question. */
    private boolean isEverywhere(Question question) {
        String sql =
                """
                select not exists (
                    select from statistics.slice l where l.level = %d and not %s)
                """
                        .formatted(Level.UNITS.number(), Scope.units(question));
        return scope.bind(jdbc.sql(sql), question).query(Boolean.class).single();
    }

    private String chosen(Question question, Breakdown by, Level level) {
        return CHOSEN.formatted(
                by.key(question.side()),
                level.number(),
                level.isByUnit() ? scope.sql(question) : Scope.MATTER);
    }
}
