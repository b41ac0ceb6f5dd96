package vn.caunoi.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.caunoi.units.SiteId;

/**
 * Reads no more of a site's entries than it takes to find enough: first among the newest few
 * thousand, then, as far back as their density promises, among more of them, at last among all. So
 * a word that every second article holds costs no more than a rare one.
 */
final class NewestFirst {

    static final String VISIBLE =
            "visible_from <= :now and (visible_until is null or visible_until > :now)";

    private static final int FIRST_WINDOW = 5_000;
    private static final int LAST_WINDOW = 60_000;
    private static final double RESERVE = 1.3;
    private static final long SLOTS = 10_000_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    NewestFirst(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Runs a statement that has {@code %s} for the conditions on an entry, {@code :match} among
     * them, and answers with the newest.
     *
     * @param enough with so many rows there is no need to look further back
     */
    <T> List<T> read(SiteId site, int enough, String sql, Function<StatementSpec, List<T>> read) {
        int window = Math.min(FIRST_WINDOW, Math.max(enough * 5 / 2, 1_000));
        while (true) {
            OptionalLong oldest = window > LAST_WINDOW ? OptionalLong.empty() : slot(site, window);
            List<T> found = read.apply(statement(sql, site, oldest));
            if (found.size() >= enough || oldest.isEmpty()) {
                return found;
            }
            window = wider(window, found.size(), enough);
        }
    }

    private StatementSpec statement(String sql, SiteId site, OptionalLong oldest) {
        String among = oldest.isPresent() ? "slot between :oldest and :newest and " : "";
        StatementSpec statement =
                jdbc.sql(sql.formatted(among + "vector @@ cast(:match as tsquery) and " + VISIBLE))
                        .param("now", OffsetDateTime.now(clock));
        return oldest.isPresent()
                ? statement
                        .param("oldest", oldest.getAsLong())
                        .param("newest", (site.value() + 1) * SLOTS - 1)
                : statement;
    }

    private static int wider(int window, int found, int enough) {
        return (int) Math.min(LAST_WINDOW + 1.0, RESERVE * window * enough / Math.max(found, 1));
    }

    /** The slot that holds the last of so many newest entries; none when there are fewer. */
    private OptionalLong slot(SiteId site, int entries) {
        return jdbc.sql(
                        """
                        select slot from search.entry where site = :site
                        order by date desc offset :entries limit 1
                        """)
                .param("site", site.value())
                .param("entries", entries)
                .query(NewestFirst::slot)
                .optional()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    private static Long slot(ResultSet row, int number) throws SQLException {
        return row.getLong("slot");
    }
}
