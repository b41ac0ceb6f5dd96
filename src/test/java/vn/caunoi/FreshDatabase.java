package vn.caunoi;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One PostgreSQL for all tests of this JVM, a new database for each context. */
public class FreshDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "fresh database",
                                Map.of(
                                        "caunoi.database-url", create(),
                                        "caunoi.files", "target/test-files",
                                        "spring.datasource.hikari.maximum-pool-size", "4",
                                        "spring.datasource.hikari.minimum-idle", "0")));
    }

    /** Creates an empty database and answers with its owner's address. */
    public static String create() {
        String name = "test" + COUNT.incrementAndGet();
        try (var connection = Holder.SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return Holder.SERVER.getJdbcUrl("postgres", name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Holder {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(
                                new File(System.getProperty("java.io.tmpdir"), "caunoi-test-pg"))
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setLocaleConfig("locale-provider", "icu")
                        .setLocaleConfig("icu-locale", "vi-VN")
                        .setServerConfig("timezone", "Asia/Ho_Chi_Minh")
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
