package vn.caunoi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The owner's view into the PostgreSQL that runs in a data folder. */
final class Database implements AutoCloseable {

    private final String url;
    private final Connection connection;

    Database(Path data) throws SQLException {
        this.url = "jdbc:postgresql://127.0.0.1:%s/postgres?user=postgres".formatted(port(data));
        this.connection = DriverManager.getConnection(url);
    }

    String url() {
        return url;
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String single(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }

    String addressOf(String title) throws SQLException {
        return single(
                """
                select '/' || s.slug || '/' || a.slug
                from publishing.article a join publishing.section s on s.id = a.section
                where a.title = ?
                """,
                title);
    }

    boolean holds(String title) {
        try {
            return !addressOf(title).isEmpty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static String port(Path data) {
        try {
            return Files.readAllLines(data.resolve("pg/postmaster.pid")).get(3).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
