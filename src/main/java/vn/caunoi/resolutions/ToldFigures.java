package vn.caunoi.resolutions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.resolutions.Counting.Counted;
import vn.caunoi.units.UnitId;

/**
 * What the instance that has the dossiers told this one, which measures tasks (số liệu bên kia
 * báo).
 */
@Component
public class ToldFigures {

    private final JdbcClient jdbc;

    ToldFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By which procedures of a unit a task can be measured, by field and name. */
    List<Gauge> gauges(UnitId unit) {
        return jdbc.sql(
                        """
                        select code, name, field from resolutions.told_procedure
                        where unit = :unit
                        order by field collate "vi-x-icu", name collate "vi-x-icu", code
                        """)
                .param("unit", unit.value())
                .query(
                        (row, _) ->
                                new Gauge(
                                        row.getString("code"),
                                        row.getString("name"),
                                        row.getString("field")))
                .list();
    }

    Optional<Counted> answer(Counting asked) {
        return jdbc.sql(
                        """
                        select * from resolutions.told_count
                        where unit = :unit and since = :since and until = :until
                          and procedure is not distinct from cast(:procedure as text)
                          and field is not distinct from cast(:field as text)
                        """)
                .params(StoredCounting.values(asked))
                .query((row, _) -> StoredCounting.counted(row))
                .optional();
    }

    /** Puts this in the place of all that was told of the unit before. */
    public void replace(UnitId unit, Collection<Gauge> gauges, Map<Counting, Counted> answers) {
        for (String table : List.of("told_procedure", "told_count")) {
            jdbc.sql("delete from resolutions.%s where unit = :unit".formatted(table))
                    .param("unit", unit.value())
                    .update();
        }
        gauges.forEach(gauge -> add(unit, gauge));
        answers.forEach(this::add);
    }

    private void add(UnitId unit, Gauge gauge) {
        jdbc.sql(
                        """
                        insert into resolutions.told_procedure (unit, code, name, field)
                        values (:unit, :code, :name, :field)
                        """)
                .param("unit", unit.value())
                .param("code", gauge.code())
                .param("name", gauge.name())
                .param("field", gauge.field())
                .update();
    }

    private void add(Counting asked, Counted answer) {
        jdbc.sql(
                        """
                        insert into resolutions.told_count
                          (unit, procedure, field, since, until, as_of, late, finished)
                        values (:unit, cast(:procedure as text), cast(:field as text), :since,
                          :until, :asOf, :late, :finished)
                        """)
                .params(StoredCounting.values(asked, answer))
                .update();
    }
}
