package vn.caunoi.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import vn.caunoi.web.Link;

/** A section of a site (chuyên mục). */
public record Section(long id, String slug, String name, String description) {

    static Section read(ResultSet row, int number) throws SQLException {
        return new Section(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("name"),
                row.getString("description"));
    }

    public String href() {
        return "/" + slug;
    }

    Link link() {
        return new Link(name, href());
    }
}
