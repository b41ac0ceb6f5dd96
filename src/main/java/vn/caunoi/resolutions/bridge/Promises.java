package vn.caunoi.resolutions.bridge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.resolutions.TaskState;
import vn.caunoi.units.UnitId;

/** What sites show as promised (các việc đã hứa). */
@Component
public class Promises {

    private static final String PUT =
            """
            insert into resolutions.promise (cell, task, unit, what, owner, promised_on, due, state,
              settled_on, subject, below, measured_on, late, finished, reached, changed_at)
            values (:cell, :task, :unit, :what, :owner, :promisedOn, cast(:due as date), :state,
              cast(:settledOn as date), :subject, cast(:below as int), cast(:measuredOn as date),
              cast(:late as bigint), cast(:finished as bigint), cast(:reached as boolean),
              :changedAt)
            on conflict (cell, task) do update set unit = excluded.unit, what = excluded.what,
              owner = excluded.owner, promised_on = excluded.promised_on, due = excluded.due,
              state = excluded.state, settled_on = excluded.settled_on,
              subject = excluded.subject, below = excluded.below,
              measured_on = excluded.measured_on, late = excluded.late,
              finished = excluded.finished, reached = excluded.reached,
              changed_at = excluded.changed_at
            """;

    private final JdbcClient jdbc;

    Promises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of these units, the latest first. */
    public List<Promise> of(Collection<UnitId> units) {
        return jdbc.sql(
                        """
                        select * from resolutions.promise
                        where unit = any(cast(:units as bigint[]))
                        order by promised_on desc, task desc
                        """)
                .param("units", array(units), Types.OTHER)
                .query(Promises::read)
                .list();
    }

    List<Promise> ofCell(UnitId cell) {
        return jdbc.sql("select * from resolutions.promise where cell = :cell")
                .param("cell", cell.value())
                .query(Promises::read)
                .list();
    }

    /** Adds it, or says it anew. */
    public void put(Promise promise) {
        Promise.Goal goal = promise.goal();
        Promise.Result result = goal == null ? null : goal.result();
        jdbc.sql(PUT)
                .param("cell", promise.cell().value())
                .param("task", promise.task())
                .param("unit", promise.unit().value())
                .param("what", promise.what())
                .param("owner", promise.owner())
                .param("promisedOn", promise.promisedOn())
                .param("due", promise.due())
                .param("state", promise.state().name())
                .param("settledOn", promise.settledOn())
                .param("subject", goal == null ? "" : goal.subject())
                .param("below", goal == null ? null : goal.below())
                .param("measuredOn", result == null ? null : result.on())
                .param("late", result == null ? null : result.late())
                .param("finished", result == null ? null : result.finished())
                .param("reached", result == null ? null : result.reached())
                .param("changedAt", promise.changedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes away what is no longer published. */
    public void remove(Promise promise) {
        jdbc.sql("delete from resolutions.promise where cell = :cell and task = :task")
                .param("cell", promise.cell().value())
                .param("task", promise.task())
                .update();
    }

    private static Promise read(ResultSet row, int number) throws SQLException {
        return new Promise(
                new UnitId(row.getLong("cell")),
                row.getLong("task"),
                new UnitId(row.getLong("unit")),
                row.getString("what"),
                row.getString("owner"),
                row.getObject("promised_on", LocalDate.class),
                row.getObject("due", LocalDate.class),
                TaskState.valueOf(row.getString("state")),
                row.getObject("settled_on", LocalDate.class),
                goal(row),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static Promise.@Nullable Goal goal(ResultSet row) throws SQLException {
        Integer below = row.getObject("below", Integer.class);
        return below == null
                ? null
                : new Promise.Goal(row.getString("subject"), below, result(row));
    }

    private static Promise.@Nullable Result result(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("measured_on", LocalDate.class);
        return on == null
                ? null
                : new Promise.Result(
                        on,
                        row.getLong("late"),
                        row.getLong("finished"),
                        row.getBoolean("reached"));
    }

    private static String array(Collection<UnitId> units) {
        return units.stream()
                .map(unit -> Long.toString(unit.value()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
