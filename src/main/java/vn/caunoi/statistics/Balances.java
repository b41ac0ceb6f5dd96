package vn.caunoi.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
            select %d as ends, slice, previous, class, dossiers, asked_twice, received, gone
            from statistics.movement
            where level = :%2$sLevel and span = '%3$s' and day >= :%4$s and day < :%5$s
                and (cast(:%2$sSlices as int[]) is null
                    or slice = any(cast(:%2$sSlices as int[])))
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

    /** What moved away from a class counts against it. */
    private static final String SUMS =
            """
            with sums as (
                select %s as key, m.ends, l.channel, m.previous, m.class,
                    sum(m.dossiers) as dossiers, sum(m.asked_twice) as asked_twice,
                    sum(m.received) as received, sum(m.gone) as gone
                from (%s) m join statistics.slice l on l.id = m.slice
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
        jdbc.sql(SUMS.formatted(by.key(question.side()), SPANS))
                .param("coarseLevel", level.number())
                .param("coarseSlices", slices(question, level))
                .param("fineLevel", level.ofDays().number())
                .param("fineSlices", slices(question, level.ofDays()))
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
        return asked(
                        """
                        select not exists (
                            select from statistics.slice l where l.level = :level and not %s)
                        """,
                        question, Level.UNITS, Scope.units(question))
                .query(Boolean.class)
                .single();
    }

    /** Those of a level that the question is about; null for all. */
    private @Nullable String slices(Question question, Level level) {
        boolean narrow =
                question.field() != null
                        || question.procedure() != null
                        || question.channel() != null;
        return narrow || level.isByUnit() && question.unit().isPresent()
                ? asked(
                                """
                                select coalesce(array_agg(l.id), '{}')::text from statistics.slice l
                                where l.level = :level and %s
                                """,
                                question,
                                level,
                                level.isByUnit() ? scope.sql(question) : Scope.MATTER)
                        .query(String.class)
                        .single()
                : null;
    }

    private JdbcClient.StatementSpec asked(
            String sql, Question question, Level level, String which) {
        return scope.bind(jdbc.sql(sql.formatted(which)), question).param("level", level.number());
    }
}
