package vn.caunoi.identity;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Somebody with an account (người có tài khoản).
 *
 * @param username what they sign in with
 * @param email empty when not known
 */
public record Person(PersonId id, String username, String name, String email, boolean active) {

    static Person read(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getLong("id")),
                row.getString("username"),
                row.getString("name"),
                row.getString("email"),
                row.getBoolean("active"));
    }
}
