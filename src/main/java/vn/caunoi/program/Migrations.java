package vn.caunoi.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings each room's tables up to date, room after room, each with a history of its own. */
@Component
public class Migrations implements FlywayMigrationStrategy, BackupPart {

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
                    "law",
                    "calendar",
                    "notifications",
                    "documents",
                    "publishing",
                    "procedures",
                    "cells",
                    "dossiers",
                    "statistics",
                    "meetings",
                    "resolutions",
                    "portal");

    private static final String FILES = "classpath*:db/migration/*/V*.sql";
    private static final Pattern FILE = Pattern.compile(".*/migration/([^/]+)/V([0-9]+)__[^/]*");

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
        Unfinished.refuse(owner);
        String fingerprint = fingerprint();
        if (!isDone(owner, fingerprint)) {
            ROOMS.forEach(room -> migrate(flyway, room, MigrationVersion.LATEST));
            remember(owner, fingerprint);
        }
    }

    /** What this program ran last is for it to find out. */
    @Override
    public Map<String, String> rows() {
        return Map.of("program.migrated", "select * from program.migrated where false");
    }

    /** The last migration of each room that this program knows. */
    static Map<String, Integer> newest() {
        Map<String, Integer> newest = new TreeMap<>();
        for (Resource file : scripts()) {
            Matcher name = FILE.matcher(address(file));
            if (name.matches()) {
                newest.merge(name.group(1), Integer.parseInt(name.group(2)), Math::max);
            }
        }
        return newest;
    }

    /** Brings an empty database exactly so far; rooms that are not named stay without tables. */
    static void migrateTo(String ownerUrl, Map<String, Integer> levels) {
        Flyway flyway = flyway(ownerUrl);
        ROOMS.stream()
                .filter(room -> levels.getOrDefault(room, 0) > 0)
                .forEach(
                        room ->
                                migrate(
                                        flyway,
                                        room,
                                        MigrationVersion.fromVersion(
                                                Integer.toString(levels.getOrDefault(room, 0)))));
    }

    static void migrateToNewest(String ownerUrl) {
        Flyway flyway = flyway(ownerUrl);
        ROOMS.forEach(room -> migrate(flyway, room, MigrationVersion.LATEST));
    }

    private static Flyway flyway(String ownerUrl) {
        return Flyway.configure()
                .dataSource(ownerUrl, null, null)
                .ignoreMigrationPatterns(new String[0])
                .load();
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

    private static void migrate(Flyway flyway, String room, MigrationVersion target) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .locations("classpath:db/migration/" + room)
                .table("flyway_schema_history_" + room)
                .target(target)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    /** The migrations by name, each with the sum of its bytes, as Flyway tells them apart. */
    private static String fingerprint() {
        return Arrays.stream(scripts())
                .map(Migrations::fingerprint)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Resource[] scripts() {
        try {
            return new PathMatchingResourcePatternResolver().getResources(FILES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(Resource file) {
        try {
            return file.getURL().toString();
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
