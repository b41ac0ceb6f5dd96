package vn.caunoi.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import vn.caunoi.web.Formats;

/** The little that is read of every hit before a page of them is read whole. */
record Found(long id, String kind, String section, String sectionName, int year, boolean exact) {

    static Found read(ResultSet row, boolean exact) throws SQLException {
        return new Found(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("section"),
                row.getString("section_name"),
                row.getObject("date", OffsetDateTime.class)
                        .atZoneSameInstant(Formats.ZONE)
                        .getYear(),
                exact);
    }
}
