package vn.caunoi.dossiers;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Sends many rows to a table at once, in the transaction at hand (COPY). */
@Component
class BulkCopy {

    private static final int BUFFER = 1 << 16;

    private final DataSource database;

    BulkCopy(DataSource database) {
        this.database = database;
    }

    /**
     * Sends the rows as they come; none is held in memory.
     *
     * @param target the table and its columns: {@code "s.t (a, b)"}
     */
    void rows(String target, Iterator<CopyRow> rows) {
        Connection connection = DataSourceUtils.getConnection(database);
        try (var stream =
                        new PGCopyOutputStream(
                                connection.unwrap(PGConnection.class),
                                "copy " + target + " from stdin",
                                BUFFER);
                Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8)) {
            while (rows.hasNext()) {
                out.write(rows.next().line());
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("copying into " + target + " failed", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
