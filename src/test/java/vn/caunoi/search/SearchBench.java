package vn.caunoi.search;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long a search takes among many articles, excerpts and highlighting included. The mix, in
 * hundredths: 10 queries that every second article answers, 25 of words of titles without marks, 20
 * with marks, 10 for document numbers (whole, in part, spaced), 5 quoted phrases, 10 of a frequent
 * word within a section and a year, 5 for a later page of a frequent word, 5 mistyped ones that get
 * help, 10 suggestions while typing.
 */
final class SearchBench {

    private static final int WARM_UP = 300;
    private static final int QUERIES = 2_000;
    private static final int PUTS = 3_000;
    private static final int BATCH = 2_000;

    private final int articles;
    private final DataSource database;
    private final SyntheticNews news = new SyntheticNews(1);
    private final Random random = new Random(2);
    private final List<Entry> known = new ArrayList<>();
    private final PostgresEngine engine;
    private final TransactionTemplate transaction;

    private SearchBench(int articles, DataSource database) {
        this.articles = articles;
        this.database = database;
        Clock clock = Clock.fixed(SyntheticNews.NOW, ZoneId.of("Asia/Ho_Chi_Minh"));
        this.engine =
                new PostgresEngine(
                        JdbcClient.create(database),
                        new NamedParameterJdbcTemplate(database),
                        clock);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /**
     * Runs with the number of articles, else 200,000; on a server of its own, or in the empty
     * database whose address is given.
     */
    public static void main(String... arguments) throws IOException, SQLException {
        int articles = arguments.length == 0 ? 200_000 : Integer.parseInt(arguments[0]);
        if (arguments.length > 1) {
            run(articles, arguments[1]);
        } else {
            try (EmbeddedPostgres postgres = server()) {
                run(articles, postgres.getJdbcUrl("postgres", "postgres"));
            }
        }
    }

    private static void run(int articles, String address) throws IOException, SQLException {
        try (HikariDataSource pool = pool(address)) {
            new SearchBench(articles, pool).run();
        }
    }

    private void run() throws SQLException, IOException {
        fill();
        double putsPerSecond = putsPerSecond();
        for (int i = 0; i < WARM_UP; i++) {
            var _ = one(i).get();
        }
        double[] millis = new double[QUERIES];
        for (int i = 0; i < QUERIES; i++) {
            Supplier<Integer> search = one(i);
            long before = System.nanoTime();
            var _ = search.get();
            millis[i] = (System.nanoTime() - before) / 1e6;
        }
        double[] half = ofKinds(millis, 0, 10);
        for (int from = 0; from < 100; from += 5) {
            double[] some = ofKinds(millis, from, from + 5);
            System.out.printf(
                    Locale.ROOT,
                    "kinds %d–%d: p50 %.1f ms, p95 %.1f ms%n",
                    from,
                    from + 4,
                    at(some, 0.50),
                    at(some, 0.95));
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "{\"search\": {\"articles\": %d, \"queries\": %d, \"p50_ms\": %.1f, \"p95_ms\":"
                        + " %.1f, \"p99_ms\": %.1f, \"max_ms\": %.1f, \"half_p95_ms\": %.1f,"
                        + " \"puts_per_second\": %.0f}}%n",
                articles,
                QUERIES,
                at(millis, 0.50),
                at(millis, 0.95),
                at(millis, 0.99),
                at(millis, 1),
                at(half, 0.95),
                putsPerSecond);
    }

    private Supplier<Integer> one(int number) {
        int kind = number % 100;
        Entry entry = known.get(random.nextInt(known.size()));
        String words = news.wordsOf(entry);
        if (kind < 10) {
            return () -> find(kind % 2 == 0 ? "hội nghị" : "hoi nghi", Filter.NONE, 1);
        } else if (kind < 35) {
            return () -> find(Letters.bare(words).toString(), Filter.NONE, 1);
        } else if (kind < 55) {
            return () -> find(words, Filter.NONE, 1);
        } else if (kind < 65) {
            int document = random.nextInt(articles);
            String paper = "%d/%d/QĐ-UBND".formatted(document % 4000, 2017 + document % 10);
            return () ->
                    find(
                            switch (kind % 3) {
                                case 0 -> paper;
                                case 1 -> paper.substring(0, paper.indexOf("/QĐ"));
                                default -> paper.replaceAll("[/-]", " ");
                            },
                            Filter.NONE,
                            1);
        } else if (kind < 70) {
            return () -> find('"' + words + '"', Filter.NONE, 1);
        } else if (kind < 80) {
            String year = Integer.toString(2017 + random.nextInt(10));
            return () -> find("chi bo", Filter.of(entry.section(), year, ""), 1);
        } else if (kind < 85) {
            return () -> find("kế hoạch", Filter.NONE, 2 + random.nextInt(9));
        } else if (kind < 90) {
            return () -> find(mistyped(words), Filter.NONE, 1);
        }
        return () -> suggest(words.substring(0, words.length() - random.nextInt(2)));
    }

    private int find(String typed, Filter filter, int page) {
        Query query = Query.of(typed);
        Hits hits =
                transaction.execute(status -> engine.find(SyntheticNews.SITE, query, filter, page));
        Guess guess =
                hits.found() == 0
                        ? transaction.execute(status -> engine.guess(SyntheticNews.SITE, query))
                        : Guess.NONE;
        Results results = new Results(query, filter, hits, guess, List.of(), page);
        return hits.page().stream()
                .mapToInt(hit -> results.title(hit).size() + results.excerpt(hit).size())
                .sum();
    }

    private int suggest(String typed) {
        return transaction
                .execute(status -> engine.suggest(SyntheticNews.SITE, Query.of(typed), 8))
                .size();
    }

    private String mistyped(String words) {
        String bare = Letters.bare(words).toString();
        int at = random.nextInt(bare.length());
        return bare.substring(0, at) + "zq" + bare.substring(Math.min(bare.length(), at + 1));
    }

    /** Sorted, those of some hundredths of the mix. */
    private static double[] ofKinds(double[] millis, int from, int to) {
        return IntStream.range(0, millis.length)
                .filter(i -> i % 100 >= from && i % 100 < to)
                .mapToDouble(i -> millis[i])
                .sorted()
                .toArray();
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(sorted.length * share))];
    }

    /** As an import does: one transaction each, on top of what is there. */
    private double putsPerSecond() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < PUTS; i++) {
            entries.add(news.article(articles + i, articles + PUTS));
        }
        long before = System.nanoTime();
        entries.forEach(entry -> transaction.executeWithoutResult(status -> engine.put(entry)));
        return PUTS / ((System.nanoTime() - before) / 1e9);
    }

    private void fill() throws SQLException, IOException {
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("drop index search.entry_words").update();
        for (int from = 0; from < articles; from += BATCH) {
            copy(from, Math.min(articles, from + BATCH));
        }
        jdbc.sql("create index entry_words on search.entry using gin (vector)").update();
        jdbc.sql("vacuum (analyze) search.entry").update();
    }

    private void copy(int from, int to) throws SQLException, IOException {
        var rows = new StringBuilder();
        for (int i = from; i < to; i++) {
            Entry entry = news.article(i, articles);
            if (known.size() < 5_000 && i % (articles / 5_000 + 1) == 0) {
                known.add(entry);
            }
            rows.append(row(entry));
            new Lexicon(JdbcClient.create(database)).learn(Word.in(entry.title()));
        }
        try (var connection = database.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            """
                            copy search.entry (site, kind, ref, href, title, summary, text, section,
                                section_name, date, visible_from, rank_vector, vector) from stdin
                            """,
                            new StringReader(rows.toString()));
        }
    }

    private static String row(Entry entry) {
        return String.join(
                        "\t",
                        Long.toString(entry.site().value()),
                        entry.kind(),
                        entry.ref(),
                        entry.href(),
                        entry.title(),
                        entry.summary(),
                        entry.text(),
                        entry.section(),
                        entry.sectionName(),
                        entry.date().toString(),
                        entry.visibleFrom().toString(),
                        RankVector.of(entry).toString(),
                        Lexemes.of(entry).toString())
                + "\n";
    }

    private static EmbeddedPostgres server() throws IOException {
        return EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on")
                .setServerConfig("maintenance_work_mem", "512MB")
                .start();
    }

    private static HikariDataSource pool(String address) throws IOException {
        var settings = new HikariConfig();
        settings.setJdbcUrl(address);
        settings.setMaximumPoolSize(4);
        var pool = new HikariDataSource(settings);
        JdbcClient jdbc = JdbcClient.create(pool);
        jdbc.sql(
                        """
                        do $$ begin create role caunoi_app;
                        exception when duplicate_object then null; end $$
                        """)
                .update();
        try (var migration =
                SearchBench.class.getResourceAsStream("/db/migration/search/V1__search.sql")) {
            jdbc.sql(new String(migration.readAllBytes(), StandardCharsets.UTF_8)).update();
        }
        return pool;
    }
}
