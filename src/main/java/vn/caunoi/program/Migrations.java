package vn.caunoi.program;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Brings each room's tables up to date, room after room, each with a history of its own. */
@Component
public class Migrations implements FlywayMigrationStrategy {

    /** The rooms with tables; a room comes after those that it stands on. */
    public static final List<String> ROOMS =
            List.of("program", "units", "journal", "search", "audience", "files", "publishing");

    private static final String FILES = "classpath*:db/migration/*/V*.sql";

    private final Server server;

    Migrations(Server server) {
        this.server = server;
    }

    @Override
    public void migrate(Flyway flyway) {
        String fingerprint = fingerprint();
        if (server.migrates() && !server.isMigratedTo(fingerprint)) {
            ROOMS.forEach(room -> migrate(flyway, room));
            server.remember(fingerprint);
        }
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

    /**
     * Of all migrations, name by name and byte by byte: asking each room's history takes longer
     * than anything else at a start.
     */
    private static String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var files = new PathMatchingResourcePatternResolver().getResources(FILES);
            Arrays.sort(files, Comparator.comparing(Resource::getDescription));
            for (Resource file : files) {
                digest.update(Objects.requireNonNull(file.getFilename()).getBytes(UTF_8));
                digest.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
