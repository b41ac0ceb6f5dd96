package vn.caunoi.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.UnitId;

/**
 * A role that somebody was given (phân quyền) from a day until a day.
 *
 * @param unit at which node of the tree; null for the whole program
 * @param section for one section of the unit's site only, or null
 * @param until the first day on which it no longer holds, or null
 */
record Grant(
        long id,
        PersonId person,
        String role,
        @Nullable UnitId unit,
        @Nullable Long section,
        LocalDate since,
        @Nullable LocalDate until,
        String reason) {

    boolean isOver(LocalDate day) {
        return until != null && !until.isAfter(day);
    }

    static Grant read(ResultSet row, int number) throws SQLException {
        Long unit = row.getObject("unit", Long.class);
        return new Grant(
                row.getLong("id"),
                new PersonId(row.getLong("person")),
                row.getString("role"),
                unit == null ? null : new UnitId(unit),
                row.getObject("section", Long.class),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("reason"));
    }
}
