package vn.caunoi.resolutions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.resolutions.Counting.Counted;
import vn.caunoi.units.UnitId;

/** How questions of counting and their answers lie in tables. */
final class StoredCounting {

    private StoredCounting() {}

    static Map<String, @Nullable Object> values(Counting asked) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("unit", asked.unit().value());
        values.put("procedure", asked.procedure());
        values.put("field", asked.field());
        values.put("since", asked.since());
        values.put("until", asked.until());
        return values;
    }

    static Map<String, @Nullable Object> values(Counting asked, Counted answer) {
        Map<String, @Nullable Object> values = values(asked);
        values.put("asOf", answer.asOf());
        values.put("late", answer.late());
        values.put("finished", answer.finished());
        return values;
    }

    static Counting asked(ResultSet row) throws SQLException {
        return new Counting(
                new UnitId(row.getLong("unit")),
                row.getString("procedure"),
                row.getString("field"),
                Objects.requireNonNull(row.getObject("since", LocalDate.class)),
                Objects.requireNonNull(row.getObject("until", LocalDate.class)));
    }

    /** Null where nothing was counted yet. */
    static @Nullable Counted counted(ResultSet row) throws SQLException {
        LocalDate asOf = row.getObject("as_of", LocalDate.class);
        return asOf == null
                ? null
                : new Counted(asOf, row.getLong("late"), row.getLong("finished"));
    }
}
