package vn.caunoi.dossiers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.PersonId;
import vn.caunoi.units.UnitId;

/** Holdings and passings as they are stored (dòng bảng giao nhận hồ sơ). */
final class HoldingRow {

    private HoldingRow() {}

    static Holding holding(ResultSet row) throws SQLException {
        return new Holding(
                new DossierId(row.getLong("dossier")),
                new UnitId(row.getLong("unit")),
                row.getInt("step"),
                row.getString("step_name"),
                new PersonId(row.getLong("holder")),
                instant(row, "since"),
                row.getObject("step_due_on", LocalDate.class),
                row.getObject("step_soon_on", LocalDate.class));
    }

    static Passing passing(ResultSet row) throws SQLException {
        return new Passing(
                Passing.Kind.valueOf(row.getString("kind")),
                instant(row, "at"),
                row.getInt("step"),
                row.getString("step_name"),
                row.getObject("step_due_on", LocalDate.class),
                person(row, "holder"),
                person(row, "absent"),
                person(row, "person"),
                row.getString("note"));
    }

    static Map<String, @Nullable Object> values(Holding holding) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("dossier", holding.dossier().value());
        values.put("unit", holding.unit().value());
        values.put("step", holding.step());
        values.put("name", holding.stepName());
        values.put("holder", holding.holder().value());
        values.put("since", OffsetDateTime.ofInstant(holding.since(), ZoneOffset.UTC));
        values.put("due", holding.stepDueOn());
        values.put("soon", holding.stepSoonOn());
        return values;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        Long id = row.getObject(column, Long.class);
        return id == null ? null : new PersonId(id);
    }
}
