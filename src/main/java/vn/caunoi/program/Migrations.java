package vn.caunoi.program;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Brings each room's tables up to date, room after room, each with a history of its own. */
@Component
public class Migrations implements FlywayMigrationStrategy {

    /** The rooms with tables; a room comes after those that it stands on. */
    public static final List<String> ROOMS =
            List.of("program", "units", "journal", "search", "audience", "files", "publishing");

    private final Server server;

    Migrations(Server server) {
        this.server = server;
    }

    @Override
    public void migrate(Flyway flyway) {
        if (server.migrates()) {
            ROOMS.forEach(room -> migrate(flyway, room));
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
}
