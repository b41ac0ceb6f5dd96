package vn.caunoi.program;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The book of backups (sổ sao lưu): each one that was begun, good or not. */
@Repository
public class Backups implements BackupPart {

    private final JdbcClient jdbc;
    private final Clock clock;

    Backups(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The one begun last, however it ended. */
    public Optional<Backup> last() {
        return jdbc.sql("select * from program.backup order by id desc limit 1")
                .query(Backups::backup)
                .optional();
    }

    /** The newest one that holds everything. */
    public Optional<Backup> lastGood() {
        return jdbc.sql(
                        """
                        select * from program.backup where outcome = 'GOOD'
                        order by id desc limit 1
                        """)
                .query(Backups::backup)
                .optional();
    }

    /** A backup does not know yet how it will end. */
    @Override
    public Map<String, String> rows() {
        return Map.of(
                "program.backup",
                "select * from program.backup where outcome <> 'RUNNING' order by id");
    }

    /**
     * Notes that one begins. The caller makes sure that no other runs, so what runs was cut off.
     */
    long begin(String file) {
        jdbc.sql(
                        """
                        update program.backup
                        set outcome = 'FAILED', problem = 'Bị ngắt giữa chừng.', finished_at = :now
                        where outcome = 'RUNNING'
                        """)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return jdbc.sql(
                        """
                        insert into program.backup (started_at, file, outcome)
                        values (:now, :file, 'RUNNING') returning id
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("file", file)
                .query(Long.class)
                .single();
    }

    Backup end(long id, long bytes, Backup.Outcome outcome, String problem) {
        return jdbc.sql(
                        """
                        update program.backup
                        set finished_at = :now, bytes = :bytes, outcome = :outcome,
                            problem = :problem
                        where id = :id
                        returning *
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("bytes", bytes)
                .param("outcome", outcome.name())
                .param("problem", problem)
                .param("id", id)
                .query(Backups::backup)
                .single();
    }

    private static Backup backup(ResultSet row, int number) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Backup(
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getString("file"),
                row.getLong("bytes"),
                Backup.Outcome.valueOf(row.getString("outcome")),
                row.getString("problem"));
    }
}
