package vn.caunoi.program;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mark of a database into which a backup is being restored (khôi phục dở dang). */
final class Unfinished {

    private static final String MARK = "caunoi_restoring";

    private static final String ANY_TABLE =
            """
            select exists (
              select from pg_class
              where relkind in ('r', 'p')
                and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema'))
              or to_regnamespace('%s') is not null
            """
                    .formatted(MARK);

    private Unfinished() {}

    static void refuse(JdbcClient owner) {
        if (owner.sql("select to_regnamespace('%s') is not null".formatted(MARK))
                .query(Boolean.class)
                .single()) {
            throw new CannotStart(
                    "cơ sở dữ liệu này chứa một lần khôi phục dở dang; hãy tạo lại cơ sở dữ liệu"
                            + " trống rồi chạy lại lệnh restore.");
        }
    }

    static void refuseUsed(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            ResultSet used = statement.executeQuery(ANY_TABLE);
            used.next();
            if (used.getBoolean(1)) {
                throw new CannotStart(
                        "cơ sở dữ liệu này đã có dữ liệu; chỉ khôi phục vào cơ sở dữ liệu trống.");
            }
        }
    }

    static void mark(Connection owner) throws SQLException {
        execute(owner, "create schema " + MARK);
    }

    static void unmark(Connection owner) throws SQLException {
        execute(owner, "drop schema " + MARK);
    }

    /** Takes away all that a restore made, so that the database is empty again. */
    static void empty(Connection owner, List<String> rooms) throws SQLException {
        for (String room : rooms) {
            execute(owner, "drop schema if exists %s cascade".formatted(room));
            execute(owner, "drop table if exists flyway_schema_history_" + room);
        }
        execute(owner, "drop schema if exists " + MARK);
    }

    private static void execute(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
