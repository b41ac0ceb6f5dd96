package vn.caunoi.resolutions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.units.UnitId;

/** How a task lies in its table. */
final class StoredTask {

    private StoredTask() {}

    static Task read(ResultSet row, int number) throws SQLException {
        return new Task(
                new TaskId(row.getLong("id")),
                new UnitId(row.getLong("cell")),
                new MeetingId(row.getLong("meeting")),
                row.getString("what"),
                row.getString("owner"),
                day(row, "due"),
                row.getString("report_at"),
                TaskState.valueOf(row.getString("state")),
                row.getString("evidence"),
                row.getString("reason"),
                indicator(row),
                measured(row),
                row.getBoolean("published"),
                Objects.requireNonNull(day(row, "given_on")),
                day(row, "settled_on"));
    }

    private static @Nullable Indicator indicator(ResultSet row) throws SQLException {
        return row.getObject("indicator_below") == null
                ? null
                : new Indicator(
                        new UnitId(row.getLong("indicator_unit")),
                        row.getString("indicator_procedure"),
                        row.getString("indicator_field"),
                        row.getInt("indicator_below"));
    }

    private static @Nullable Measurement measured(ResultSet row) throws SQLException {
        LocalDate asOf = day(row, "as_of");
        return asOf == null
                ? null
                : new Measurement(
                        asOf,
                        row.getLong("late"),
                        row.getLong("finished"),
                        row.getBoolean("reached"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
