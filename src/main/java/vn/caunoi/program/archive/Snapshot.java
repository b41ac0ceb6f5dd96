package vn.caunoi.program.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The database as it stood at one moment (ảnh chụp), while others go on writing. */
public final class Snapshot {

    private final Connection connection;
    private final Catalogue catalogue;
    private final List<Relation> tables;
    private Instant moment = Instant.EPOCH;
    private String postgres = "";

    private Snapshot(Connection connection, Catalogue catalogue) throws SQLException {
        this.connection = connection;
        this.catalogue = catalogue;
        this.tables = catalogue.tables();
    }

    /** Takes it; the tables stay as they are defined until the connection's transaction ends. */
    public static Snapshot take(Connection owner, List<String> rooms) throws SQLException {
        speakPlainly(owner);
        Snapshot snapshot = new Snapshot(owner, new Catalogue(owner, rooms));
        owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        owner.setReadOnly(true);
        owner.setAutoCommit(false);
        snapshot.begin();
        return snapshot;
    }

    /** Values are written alike by every server, and rows come in the order they were loaded. */
    static void speakPlainly(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    """
                    set datestyle = 'ISO'; set intervalstyle = 'postgres'; set timezone = 'UTC';
                    set extra_float_digits = 1; set bytea_output = 'hex';
                    set synchronize_seqscans = off; set max_parallel_workers_per_gather = 0
                    """);
        }
    }

    public List<Relation> tables() {
        return List.copyOf(tables);
    }

    public Connection connection() {
        return connection;
    }

    /** The files that a query names by {@code id} and {@code size}, each once. */
    public List<Manifest.StoredFile> files(String query) throws SQLException {
        List<Manifest.StoredFile> files = new ArrayList<>();
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(1_000);
            ResultSet row =
                    statement.executeQuery(
                            "select distinct id, size from (%s) named order by id"
                                    .formatted(query));
            while (row.next()) {
                files.add(Manifest.StoredFile.of(row.getString(1), row.getLong(2)));
            }
        }
        return files;
    }

    public Manifest manifest(
            String product,
            List<Manifest.Table> written,
            List<Manifest.StoredFile> files,
            List<String> lost)
            throws SQLException {
        return new Manifest(
                Manifest.FORMAT,
                product,
                postgres,
                moment,
                catalogue.levels(),
                written,
                catalogue.sequences(),
                files,
                lost);
    }

    /** The locks come first: whoever empties a table meanwhile waits, and so do migrations. */
    private void begin() throws SQLException {
        try (var statement = connection.createStatement()) {
            if (!tables.isEmpty()) {
                statement.execute(
                        tables.stream()
                                .map(Relation::quoted)
                                .collect(
                                        Collectors.joining(
                                                ", ", "lock table ", " in access share mode")));
            }
            ResultSet now =
                    statement.executeQuery(
                            "select statement_timestamp(), current_setting('server_version')");
            now.next();
            moment = now.getObject(1, OffsetDateTime.class).toInstant();
            postgres = now.getString(2);
        }
    }
}
