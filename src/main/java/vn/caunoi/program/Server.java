package vn.caunoi.program;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL that the rooms use: started here in the data folder, found running there, or given
 * by its address. Whoever starts it owns it and migrates.
 */
final class Server implements AutoCloseable {

    static final String APP_ROLE = "caunoi_app";

    private static final String SUPERUSER = "postgres";
    private static final Duration COMMAND_ENDS_WITHIN = Duration.ofMinutes(2);

    private final String ownerUrl;
    private final String appUrl;
    private final boolean migrates;
    private final @Nullable EmbeddedPostgres embedded;
    private final @Nullable DataFolder folder;

    private Server(
            String ownerUrl,
            String appUrl,
            boolean migrates,
            @Nullable EmbeddedPostgres embedded,
            @Nullable DataFolder folder) {
        this.ownerUrl = ownerUrl;
        this.appUrl = appUrl;
        this.migrates = migrates;
        this.embedded = embedded;
        this.folder = folder;
    }

    /** An existing server; its user owns the database and may create a role. */
    static Server at(String url) {
        String withRole = url + (url.contains("?") ? "&" : "?") + "options=-c%20role%3D" + APP_ROLE;
        Server server = new Server(url, withRole, true, null, null);
        server.createAppRole();
        return server;
    }

    /** The server of a data folder: started when nobody runs it, else attached to. */
    static Server in(Path path, boolean serving) {
        DataFolder folder = DataFolder.open(path);
        if (folder.hold() || serving && holdAfterCommand(folder)) {
            folder.refuseHalfRestored();
            folder.refuseWhenFull();
            folder.stopOrphan();
            return start(folder, serving);
        }
        if (serving) {
            throw new CannotStart(
                    "một chương trình Cầu Nối khác đang chạy trên thư mục " + path + ".");
        }
        return attach(folder, path);
    }

    private static boolean holdAfterCommand(DataFolder folder) {
        long end = System.nanoTime() + COMMAND_ENDS_WITHIN.toNanos();
        while (folder.heldByCommand() && System.nanoTime() < end) {
            if (folder.hold()) {
                return true;
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        return folder.hold();
    }

    private static Server attach(DataFolder folder, Path path) {
        int port =
                folder.port()
                        .orElseThrow(
                                () ->
                                        new CannotStart(
                                                "thư mục "
                                                        + path
                                                        + " đang có chương trình khởi động; hãy thử lại"
                                                        + " sau ít giây."));
        return new Server(url(port, SUPERUSER), url(port, APP_ROLE), false, null, folder);
    }

    private static Server start(DataFolder folder, boolean serving) {
        try {
            folder.signAs(serving ? DataFolder.SERVER : DataFolder.COMMAND);
            EmbeddedPostgres postgres = postgres(folder).start();
            Server server =
                    new Server(
                            url(postgres.getPort(), SUPERUSER),
                            url(postgres.getPort(), APP_ROLE),
                            true,
                            postgres,
                            folder);
            server.createAppRole();
            server.refuseUnsafe();
            return server;
        } catch (IOException | IllegalStateException e) {
            throw new CannotStart(folder.database() + ": PostgreSQL không khởi động được.", e);
        }
    }

    /** Durable, unlike the builder's own defaults; names sort as in a Vietnamese dictionary. */
    private static EmbeddedPostgres.Builder postgres(DataFolder folder) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.database())
                .setOverrideWorkingDirectory(folder.binaries().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "vi-VN")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("timezone", "Asia/Ho_Chi_Minh");
    }

    String ownerUrl() {
        return ownerUrl;
    }

    String appUrl() {
        return appUrl;
    }

    boolean migrates() {
        return migrates;
    }

    /** A connection as the owner, for what the program itself may not do. */
    Connection asOwner() throws SQLException {
        return DriverManager.getConnection(ownerUrl);
    }

    @Override
    public void close() throws IOException {
        if (embedded != null) {
            embedded.close();
        }
        if (folder != null) {
            folder.close();
        }
    }

    private void createAppRole() {
        boolean logsIn = embedded != null;
        try (var connection = asOwner();
                var statement = connection.createStatement()) {
            statement.execute(
                    """
                    do $$ begin
                      if not exists (select from pg_roles where rolname = '%1$s') then
                        create role %1$s %2$s;
                      end if;
                      if not pg_has_role('%1$s', 'member') then
                        grant %1$s to current_user;
                      end if;
                    exception when duplicate_object or unique_violation then null; end $$;
                    """
                            .formatted(APP_ROLE, logsIn ? "login" : "nologin"));
        } catch (SQLException e) {
            throw new CannotStart(
                    "không nối được cơ sở dữ liệu, hoặc người dùng không được tạo vai "
                            + APP_ROLE
                            + " ("
                            + e.getMessage()
                            + ").",
                    e);
        }
    }

    /** The embedded builder switches durability off by itself: make sure that it is on again. */
    private void refuseUnsafe() {
        try (var connection = asOwner();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        """
                                        select bool_and(setting = 'on') from pg_settings
                                        where name in ('fsync', 'synchronous_commit', 'full_page_writes')
                                        """)) {
            rows.next();
            if (!rows.getBoolean(1)) {
                throw new CannotStart("PostgreSQL đang chạy ở chế độ không an toàn khi mất điện.");
            }
        } catch (SQLException e) {
            throw new CannotStart("không hỏi được cấu hình PostgreSQL.", e);
        }
    }

    private static String url(int port, String user) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=" + user;
    }
}
