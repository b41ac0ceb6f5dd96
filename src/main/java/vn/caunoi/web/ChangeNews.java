package vn.caunoi.web;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Listens to PostgreSQL for {@link ChangedPages}, and for whatever a {@link NewsListener} waits
 * for, and passes the word on. While the connection is lost nothing may be believed fresh: {@link
 * #hears} says so.
 */
@Component
class ChangeNews implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeNews.class);
    private static final int WAIT_MILLIS = 500;
    private static final Duration RETRY = Duration.ofMillis(500);

    private final JdbcConnectionDetails database;
    private final List<ChangeListener> listeners;
    private final List<NewsListener> others;
    private volatile boolean running;
    private volatile boolean hears;
    private @Nullable Thread thread;

    ChangeNews(
            JdbcConnectionDetails database,
            List<ChangeListener> listeners,
            List<NewsListener> others) {
        this.database = database;
        this.listeners = listeners;
        this.others = others;
    }

    boolean hears() {
        return hears;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("change-news").start(this::listen);
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        while (running) {
            try (Connection connection = DriverManager.getConnection(database.getJdbcUrl())) {
                listenOn(connection);
                listeners.forEach(ChangeListener::changedEverywhere);
                others.forEach(NewsListener::mayHaveMissed);
                hears = true;
                passOn(connection.unwrap(PGConnection.class));
            } catch (SQLException e) {
                if (running && hears) {
                    LOG.warn("Mất kết nối nghe thay đổi; bộ nhớ đệm trang tạm ngừng dùng.");
                }
            } finally {
                hears = false;
            }
            LockSupport.parkNanos(RETRY.toNanos());
        }
    }

    private void listenOn(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + ChangedPages.CHANNEL);
            statement.execute("listen " + ChangedPages.FIGURES);
            for (NewsListener other : others) {
                statement.execute("listen " + other.channel());
            }
        }
    }

    private void passOn(PGConnection connection) throws SQLException {
        while (running) {
            PGNotification[] news = connection.getNotifications(WAIT_MILLIS);
            if (news != null) {
                for (PGNotification one : news) {
                    passOn(one.getName(), one.getParameter());
                }
            }
        }
    }

    private void passOn(String channel, String news) {
        switch (channel) {
            case ChangedPages.CHANNEL -> pagesChanged(news);
            case ChangedPages.FIGURES ->
                    listeners.forEach(listener -> listener.figuresMoved(Long.parseLong(news)));
            default ->
                    others.stream()
                            .filter(other -> other.channel().equals(channel))
                            .forEach(other -> other.told(news));
        }
    }

    private void pagesChanged(String site) {
        if (site.isEmpty()) {
            listeners.forEach(ChangeListener::changedEverywhere);
        } else {
            listeners.forEach(listener -> listener.changed(Long.parseLong(site)));
        }
    }
}
