package vn.caunoi.statistics;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Sums the folded movements between the bounds of a series (số dư): in five years, in years, in
 * quarters and months where there are any, and in days; as coarse as the question allows, and all
 * in one scan.
 */
@Repository
class Balances {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1000, 1, 1);

    private static final String CHOSEN =
            """
            select l.id, %s as key from statistics.slice l where l.level = %d and %s
            """;

    /** Movements are found slice by slice. */
    private static final String SUMS =
            """
            with chosen as materialized (%s)
            select key, bound, previous, class, sum(dossiers) as dossiers,
                sum(asked_twice) as asked_twice, sum(received) as received, sum(online) as online,
                sum(post) as post, sum(gone) as gone
            from chosen l
            cross join unnest(cast(:bounds as int[]), cast(:spans as "char"[]),
                    cast(:froms as date[]), cast(:untils as date[]))
                s(bound, span, first, ending)
            cross join lateral (
                select m.previous, m.class, m.dossiers, m.asked_twice, m.received, m.online,
                    m.post, m.gone
                from statistics.movement m
                where m.slice = l.id and m.span = s.span
                    and m.day >= s.first and m.day < s.ending
                offset 0) m
            group by 1, 2, 3, 4
            """;

    /** A stretch, and the bound that it ends at or before. */
    private record Part(int bound, Stretch stretch) {}

    private final JdbcClient jdbc;
    private final Scope scope;

    Balances(JdbcClient jdbc, Scope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** What moved before each bound and since the bound before it. */
    void read(Series series, Breakdown by, RowCallbackHandler adding) {
        Question question = series.common();
        Level level = level(question, by);
        List<Part> parts = parts(series.bounds(), level);
        scope.bind(jdbc.sql(SUMS.formatted(chosen(question, by, level))), question)
                .param("bounds", array(parts, Part::bound), Types.OTHER)
                .param("spans", array(parts, part -> part.stretch().span().letter()), Types.OTHER)
                .param("froms", array(parts, part -> part.stretch().from()), Types.OTHER)
                .param("untils", array(parts, part -> part.stretch().until()), Types.OTHER)
                .query(adding);
    }

    private static List<Part> parts(List<LocalDate> bounds, Level level) {
        List<Part> parts = new ArrayList<>();
        LocalDate begin = BEFORE_ALL;
        for (int i = 0; i < bounds.size(); i++) {
            int bound = i;
            Stretch.between(begin, bounds.get(i), level.spans())
                    .map(stretch -> new Part(bound, stretch))
                    .forEach(parts::add);
            begin = bounds.get(i);
        }
        return parts;
    }

    private static String array(List<Part> parts, Function<Part, Object> value) {
        return parts.stream()
                .map(part -> value.apply(part).toString())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static Level level(Question question, Breakdown by) {
        return Level.of(question.unit().isPresent() || by == Breakdown.UNIT, question, by);
    }

    private String chosen(Question question, Breakdown by, Level level) {
        return CHOSEN.formatted(
                by.key(question.side()),
                level.number(),
                level.isByUnit() ? scope.sql(question) : Scope.matter(question));
    }
}
