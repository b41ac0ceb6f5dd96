package vn.caunoi.resolutions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.resolutions.Counting.Counted;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;

/**
 * What the instance that measures tasks asks this one, which has the dossiers (câu hỏi đếm của bên
 * kia). Each is counted once a day.
 */
@Component
public class AskedCountings {

    private record Row(long id, Counting asked, @Nullable Counted answer) {}

    private final FinishedDossiers dossiers;
    private final JdbcClient jdbc;
    private final Clock clock;

    AskedCountings(FinishedDossiers dossiers, JdbcClient jdbc, Clock clock) {
        this.dossiers = dossiers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** For whose cells somebody asks. */
    public Set<UnitId> units() {
        return jdbc.sql("select unit from resolutions.asking_unit")
                .query((row, _) -> new UnitId(row.getLong("unit")))
                .set();
    }

    /** The answers, as far as there are any; what is not counted until last night is, now. */
    public Map<Counting, Counted> answers(UnitId unit) {
        Map<Counting, Counted> answers = new LinkedHashMap<>();
        for (Row row : rows(unit)) {
            Counted answer = isOfLastNight(row) ? row.answer() : anew(row);
            if (answer != null) {
                answers.put(row.asked(), answer);
            }
        }
        return answers;
    }

    /** Puts these in the place of all that was asked of the unit; their answers stay. */
    public void replace(UnitId unit, Collection<Counting> all) {
        jdbc.sql(
                        """
                        insert into resolutions.asking_unit (unit) values (:unit)
                        on conflict do nothing
                        """)
                .param("unit", unit.value())
                .update();
        Set<Counting> wanted = new LinkedHashSet<>(all);
        for (Row row : rows(unit)) {
            if (!wanted.remove(row.asked())) {
                remove(row);
            }
        }
        wanted.forEach(this::add);
    }

    /** Nobody asks for that unit any more. */
    public void forget(UnitId unit) {
        jdbc.sql("delete from resolutions.asking_unit where unit = :unit")
                .param("unit", unit.value())
                .update();
    }

    private boolean isOfLastNight(Row row) {
        Optional<LocalDate> day =
                row.asked().lastDay(LocalDate.ofInstant(clock.instant(), Formats.ZONE));
        return day.equals(Optional.ofNullable(row.answer()).map(Counted::asOf));
    }

    private @Nullable Counted anew(Row row) {
        Optional<Counted> answer = dossiers.count(row.asked());
        answer.ifPresent(counted -> keep(row, counted));
        return answer.orElse(row.answer());
    }

    private List<Row> rows(UnitId unit) {
        return jdbc.sql("select * from resolutions.asked_counting where unit = :unit order by id")
                .param("unit", unit.value())
                .query(
                        (row, _) ->
                                new Row(
                                        row.getLong("id"),
                                        StoredCounting.asked(row),
                                        StoredCounting.counted(row)))
                .list();
    }

    private void add(Counting asked) {
        jdbc.sql(
                        """
                        insert into resolutions.asked_counting
                          (unit, procedure, field, since, until)
                        values (:unit, cast(:procedure as text), cast(:field as text), :since,
                          :until)
                        """)
                .params(StoredCounting.values(asked))
                .update();
    }

    private void keep(Row row, Counted answer) {
        jdbc.sql(
                        """
                        update resolutions.asked_counting
                        set as_of = :asOf, late = :late, finished = :finished where id = :id
                        """)
                .param("id", row.id())
                .param("asOf", answer.asOf())
                .param("late", answer.late())
                .param("finished", answer.finished())
                .update();
    }

    private void remove(Row row) {
        jdbc.sql("delete from resolutions.asked_counting where id = :id")
                .param("id", row.id())
                .update();
    }
}
