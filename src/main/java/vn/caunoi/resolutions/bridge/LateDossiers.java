package vn.caunoi.resolutions.bridge;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.units.UnitId;

/**
 * Counts what was finished, and what of it late (hồ sơ đã xong, trễ hạn): unit by unit through the
 * index of what is gone since a day. The classes are those of {@code statistics.class_on}.
 */
@Repository
class LateDossiers {

    private record Finished(UnitId receiving, Tally tally) {}

    private static final String FINISHED =
            """
            select u.unit, l.procedure, l.field, bool_or(l.sensitive) as sensitive,
                count(distinct l.dossier) filter (where l.class = 7) as late,
                count(distinct l.dossier) as finished,
                array_agg(distinct p.holder) filter (where p.holder is not null) as holders
            from unnest(cast(:units as bigint[])) u(unit)
            cross join lateral (
                select l.dossier, coalesce(l.procedure, '') as procedure, l.field, l.sensitive,
                    statistics.class_on(l, :last) as class
                from dossiers.standing l
                where l.known_until = 'infinity' and l.receiving_unit = u.unit
                    and statistics.gone_on(l) between :first and :last
                offset 0) l
            left join dossiers.passing p on p.dossier = l.dossier
            where l.class in (5, 6, 7, 8)
            group by 1, 2, 3
            """;

    private static final String MONTHS =
            """
            insert into resolutions.suggestion_month (unit, source, month, late, finished)
            select w.unit, w.source, l.month, count(*) filter (where l.class = 7), count(*)
            from unnest(cast(:units as bigint[]), cast(:receiving as bigint[])) u(unit, receiving)
            cross join lateral (
                select coalesce(l.procedure, '') as procedure, l.field,
                    date_trunc('month', statistics.gone_on(l))::date as month,
                    statistics.class_on(l, :last) as class
                from dossiers.standing l
                where l.known_until = 'infinity' and l.receiving_unit = u.receiving
                    and statistics.gone_on(l) between :first and :last
                offset 0) l
            join resolutions.suggestion w on w.unit = u.unit
                and case w.grain when 'PROCEDURE' then w.code = l.procedure
                    when 'FIELD' then w.code = l.field else true end
            where l.class in (5, 6, 7, 8)
            group by 1, 2, 3
            having count(*) >= :least
            """;

    private final JdbcClient jdbc;

    LateDossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What each of the units received and finished; sets how this transaction is planned. */
    Map<UnitId, List<Tally>> finished(Collection<UnitId> units, LocalDate first, LocalDate last) {
        planByValues();
        return jdbc
                .sql(FINISHED)
                .param("units", array(units, UnitId::value), Types.OTHER)
                .param("first", first)
                .param("last", last)
                .query(LateDossiers::read)
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Finished::receiving,
                                Collectors.mapping(Finished::tally, Collectors.toList())));
    }

    /** Adds to what is suggested how it went month by month, where so many were finished. */
    void tellMonths(Map<UnitId, Set<UnitId>> below, LocalDate first, LocalDate last, int least) {
        List<Map.Entry<UnitId, UnitId>> pairs =
                below.entrySet().stream()
                        .flatMap(
                                one ->
                                        one.getValue().stream()
                                                .map(part -> Map.entry(one.getKey(), part)))
                        .toList();
        jdbc.sql(MONTHS)
                .param("units", array(pairs, pair -> pair.getKey().value()), Types.OTHER)
                .param("receiving", array(pairs, pair -> pair.getValue().value()), Types.OTHER)
                .param("first", first)
                .param("last", last)
                .param("least", least)
                .update();
    }

    /** What procedures are called. */
    Map<String, String> names() {
        return jdbc
                .sql("select code, name from procedures.procedure")
                .query((row, _) -> Map.entry(row.getString("code"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What one procedure is called; empty for one that the catalogue does not know. */
    Optional<String> name(String code) {
        return jdbc.sql("select name from procedures.procedure where code = :code")
                .param("code", code)
                .query(String.class)
                .optional();
    }

    private void planByValues() {
        jdbc.sql(
                        """
                        select set_config('jit', 'off', true),
                            set_config('random_page_cost', '1.1', true),
                            set_config('plan_cache_mode', 'force_custom_plan', true)
                        """)
                .query()
                .singleRow();
    }

    private static Finished read(ResultSet row, int number) throws SQLException {
        return new Finished(
                new UnitId(row.getLong("unit")),
                new Tally(
                        row.getString("procedure"),
                        row.getString("field"),
                        row.getBoolean("sensitive"),
                        row.getLong("late"),
                        row.getLong("finished"),
                        holders(row.getArray("holders"))));
    }

    private static Set<Long> holders(@Nullable Array holders) throws SQLException {
        return holders == null ? Set.of() : Set.of((Long[]) holders.getArray());
    }

    private static <T> String array(Collection<T> all, Function<T, Long> number) {
        return all.stream()
                .map(one -> number.apply(one).toString())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
