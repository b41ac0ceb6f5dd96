package vn.caunoi.search;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The little that is read of every entry that holds the words, before a page of them is read whole.
 *
 * @param kept whether it also holds the phrases
 */
record Found(
        long id,
        String kind,
        String section,
        String sectionName,
        int year,
        boolean exact,
        boolean kept) {

    static Found read(ResultSet row, boolean exact) throws SQLException {
        return new Found(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("section"),
                row.getString("section_name"),
                row.getInt("year"),
                exact,
                row.getBoolean("kept"));
    }
}
