package vn.caunoi.program.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a database holds of the rooms: tables, sequences, how far each room has migrated. */
public final class Catalogue {

    private static final String TABLES =
            """
            select n.nspname, c.relname, array_agg(a.attname::text order by a.attnum)
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid
                and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            where c.relkind = 'r' and n.nspname = any (?)
            group by n.nspname, c.relname
            order by n.nspname, c.relname
            """;

    private static final String SEQUENCES =
            """
            select format('%I.%I', schemaname, sequencename), last_value
            from pg_sequences where schemaname = any (?) and last_value is not null
            """;

    private final Connection connection;
    private final List<String> rooms;

    public Catalogue(Connection connection, List<String> rooms) {
        this.connection = connection;
        this.rooms = List.copyOf(rooms);
    }

    public List<Relation> tables() throws SQLException {
        List<Relation> tables = new ArrayList<>();
        try (var query = connection.prepareStatement(TABLES)) {
            query.setArray(1, connection.createArrayOf("text", rooms.toArray()));
            for (ResultSet row = query.executeQuery(); row.next(); ) {
                var columns = (String[]) row.getArray(3).getArray();
                tables.add(
                        new Relation(row.getString(1), row.getString(2), Arrays.asList(columns)));
            }
        }
        return tables;
    }

    Map<String, Long> sequences() throws SQLException {
        Map<String, Long> sequences = new TreeMap<>();
        try (var query = connection.prepareStatement(SEQUENCES)) {
            query.setArray(1, connection.createArrayOf("text", rooms.toArray()));
            for (ResultSet row = query.executeQuery(); row.next(); ) {
                sequences.put(row.getString(1), row.getLong(2));
            }
        }
        return sequences;
    }

    /** The last migration of each room that has begun to migrate. */
    Map<String, Integer> levels() throws SQLException {
        Map<String, Integer> levels = new TreeMap<>();
        try (var statement = connection.createStatement()) {
            for (String room : rooms) {
                String history = "flyway_schema_history_" + room;
                ResultSet known =
                        statement.executeQuery(
                                "select to_regclass('%s') is not null".formatted(history));
                if (known.next() && known.getBoolean(1)) {
                    ResultSet last =
                            statement.executeQuery(
                                    "select max(version::int) from %s where success"
                                            .formatted(history));
                    last.next();
                    levels.put(room, last.getInt(1));
                }
            }
        }
        return levels;
    }
}
