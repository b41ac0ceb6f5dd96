package vn.caunoi.statistics.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.Doubt;
import vn.caunoi.statistics.Period;
import vn.caunoi.statistics.Question;
import vn.caunoi.units.UnitId;

/** Counts what cannot be right in the facts of dossiers (chất lượng dữ liệu), as known now. */
@Component
class Doubts {

    /** Before the first dossier and after the last, so that none is left out for its days. */
    private static final Period EVER =
            new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));

    private final JdbcClient jdbc;

    Doubts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many dossiers raise it, in all and by unit. */
    record Line(Doubt doubt, Map<UnitId, Long> counts) {

        long all() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }

        long of(UnitId unit) {
            return counts.getOrDefault(unit, 0L);
        }
    }

    /** Every doubt, those that nobody raises as well. */
    List<Line> of(Jurisdiction jurisdiction) {
        Map<Doubt, Map<UnitId, Long>> counts = new EnumMap<>(Doubt.class);
        Arrays.stream(Doubt.values()).forEach(doubt -> counts.put(doubt, new HashMap<>()));
        jdbc.sql(
                        """
                        select receiving_unit, doubts, count(*) as dossiers
                        from dossiers.standing
                        where known_until = 'infinity' and doubts <> 0 and receiving_unit = any(?)
                        group by receiving_unit, doubts
                        """)
                .param(units(jurisdiction))
                .query(
                        row -> {
                            UnitId unit = new UnitId(row.getLong("receiving_unit"));
                            long dossiers = row.getLong("dossiers");
                            Doubt.of(row.getInt("doubts"))
                                    .forEach(
                                            doubt ->
                                                    counts.getOrDefault(doubt, new HashMap<>())
                                                            .merge(unit, dossiers, Long::sum));
                        });
        return counts.entrySet().stream()
                .map(one -> new Line(one.getKey(), one.getValue()))
                .toList();
    }

    /** All dossiers of the unit that are known now, whenever they came. */
    static Question everything(UnitId unit) {
        return Question.of(EVER).at(unit);
    }

    private static Long[] units(Jurisdiction jurisdiction) {
        return Stream.concat(Stream.of(jurisdiction.unit()), jurisdiction.parts().stream())
                .map(UnitId::value)
                .toArray(Long[]::new);
    }
}
