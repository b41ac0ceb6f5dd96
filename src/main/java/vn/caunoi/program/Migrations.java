package vn.caunoi.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings each room's tables up to date, room after room, each with a history of its own. */
@Component
public class Migrations implements FlywayMigrationStrategy {

    /** The rooms with tables; a room comes after those that it stands on. */
    public static final List<String> ROOMS =
            List.of(
                    "program",
                    "units",
                    "journal",
                    "search",
                    "audience",
                    "identity",
                    "files",
                    "notifications",
                    "publishing",
                    "portal");

    private static final String FILES = "classpath*:db/migration/*/V*.sql";

    private final Server server;

    Migrations(Server server) {
        this.server = server;
    }

    @Override
    public void migrate(Flyway flyway) {
        if (!server.migrates()) {
            return;
        }
        JdbcClient owner = JdbcClient.create(flyway.getConfiguration().getDataSource());
        String fingerprint = fingerprint();
        if (!isDone(owner, fingerprint)) {
            ROOMS.forEach(room -> migrate(flyway, room));
            remember(owner, fingerprint);
        }
    }

    /**
     * Whether exactly these migrations ran last: to ask each room's history takes longer than
     * anything else at a start.
     */
    private static boolean isDone(JdbcClient owner, String fingerprint) {
        return owner.sql("select to_regclass('program.migrated') is not null")
                        .query(Boolean.class)
                        .single()
                && owner.sql("select count(*) from program.migrated where fingerprint = ?")
                                .param(fingerprint)
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    private static void remember(JdbcClient owner, String fingerprint) {
        owner.sql(
                        """
                        insert into program.migrated (fingerprint) values (?)
                        on conflict (only_row) do update set fingerprint = excluded.fingerprint
                        """)
                .param(fingerprint)
                .update();
    }

    private static void migrate(Flyway flyway, String room) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .locations("classpath:db/migration/" + room)
                .table("flyway_schema_history_" + room)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    /** The migrations by name, each with the sum of its bytes, as Flyway tells them apart. */
    private static String fingerprint() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(Migrations::fingerprint)
                    .sorted()
                    .collect(Collectors.joining(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fingerprint(Resource file) {
        try {
            var sum = new CRC32();
            sum.update(file.getContentAsByteArray());
            return file.getFilename() + ":" + Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
