package vn.caunoi.search;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Formats;

/**
 * Reads no more of a site's entries than it takes to find enough: counts the hits among the newest
 * thousand, then reads the months as far back as their density promises, and all months when that
 * is too far. So a word that every second article holds costs no more than a rare one.
 */
final class NewestFirst {

    static final String VISIBLE =
            "visible_from <= :now and (visible_until is null or visible_until > :now)";

    private static final int PROBE = 1_000;
    private static final int LAST_WINDOW = 40_000;
    private static final int MOST_MONTHS = 240;
    private static final double RESERVE = 1.2;

    private final JdbcClient jdbc;
    private final Clock clock;

    NewestFirst(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Runs a statement with {@code %s} for the conditions on an entry and {@code :most} for how
     * many of the newest it answers with.
     *
     * @param match the {@code tsquery} that they must answer
     * @param most with so many rows there is no need to look further back
     */
    <T> List<T> read(
            SiteId site,
            String match,
            int most,
            String sql,
            Function<StatementSpec, List<T>> read) {
        int window = wider(PROBE, amongNewest(site, match), most);
        while (true) {
            String months = window > LAST_WINDOW ? "" : monthsOfNewest(site, window);
            List<T> found = read.apply(statement(sql, match + months).param("most", most));
            if (found.size() >= most || months.isEmpty()) {
                return found;
            }
            window = wider(window, found.size(), most);
        }
    }

    /** How many of the newest answer the query. */
    private int amongNewest(SiteId site, String match) {
        return ends(site, PROBE)
                .map(
                        ends ->
                                statement(
                                                "select count(*) from search.entry where %s and date >= :oldest",
                                                match + months(site, ends))
                                        .param("oldest", ends.oldest())
                                        .query(Integer.class)
                                        .single())
                .orElse(0);
    }

    private StatementSpec statement(String sql, String match) {
        return jdbc.sql(sql.formatted("vector @@ cast(:match as tsquery) and " + VISIBLE))
                .param("match", match)
                .param("now", OffsetDateTime.now(clock));
    }

    private static int wider(int window, int found, int enough) {
        return (int) Math.min(LAST_WINDOW + 1.0, RESERVE * window * enough / Math.max(found, 1));
    }

    /** The months that hold so many of the newest, as the end of a query; empty for all months. */
    private String monthsOfNewest(SiteId site, int entries) {
        return ends(site, entries).map(ends -> months(site, ends)).orElse("");
    }

    /** When the newest and the last of so many newest were; nothing when there are no more. */
    private Optional<Ends> ends(SiteId site, int entries) {
        List<OffsetDateTime> dates =
                jdbc.sql(
                                """
                                (select date from search.entry where site = :site
                                order by date desc limit 1)
                                union all
                                (select date from search.entry where site = :site
                                order by date desc offset :entries limit 1)
                                """)
                        .param("site", site.value())
                        .param("entries", entries)
                        .query((row, number) -> row.getObject("date", OffsetDateTime.class))
                        .list();
        return dates.size() < 2
                ? Optional.empty()
                : Optional.of(new Ends(dates.getFirst(), dates.getLast()));
    }

    private record Ends(OffsetDateTime newest, OffsetDateTime oldest) {}

    private static String months(SiteId site, Ends ends) {
        YearMonth newest = month(ends.newest());
        YearMonth oldest = month(ends.oldest());
        return oldest.until(newest, ChronoUnit.MONTHS) > MOST_MONTHS
                ? ""
                : Stream.iterate(
                                newest,
                                month -> !month.isBefore(oldest),
                                month -> month.minusMonths(1))
                        .map(month -> Lexemes.quoted(Lexemes.month(site, month)))
                        .collect(Collectors.joining(" | ", " & (", ")"));
    }

    private static YearMonth month(OffsetDateTime date) {
        return YearMonth.from(date.atZoneSameInstant(Formats.ZONE));
    }
}
