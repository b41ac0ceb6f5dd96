package vn.caunoi.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import vn.caunoi.web.Link;

/**
 * A section of a site (chuyên mục).
 *
 * @param hidden whether it stays out of the automatic menu
 */
public record Section(long id, String slug, String name, String description, boolean hidden) {

    public Section(long id, String slug, String name, String description) {
        this(id, slug, name, description, false);
    }

    static Section read(ResultSet row, int number) throws SQLException {
        return new Section(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("name"),
                row.getString("description"),
                row.getBoolean("hidden"));
    }

    public String href() {
        return "/" + slug;
    }

    Link link() {
        return new Link(name, href());
    }
}
