package vn.caunoi.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import vn.caunoi.web.LocalAddress;

/**
 * An entry that was found (kết quả).
 *
 * @param exact whether it holds what was typed with the very same marks
 */
record Hit(
        long id,
        String kind,
        String href,
        String title,
        String summary,
        String text,
        String sectionName,
        Instant date,
        boolean exact) {

    static Hit read(ResultSet row, boolean exact) throws SQLException {
        return new Hit(
                row.getLong("id"),
                row.getString("kind"),
                LocalAddress.of(row.getString("href")).orElse("/"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("text"),
                row.getString("section_name"),
                row.getObject("date", OffsetDateTime.class).toInstant(),
                exact);
    }
}
