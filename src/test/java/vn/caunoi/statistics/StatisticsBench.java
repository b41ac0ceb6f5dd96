package vn.caunoi.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.Caunoi;
import vn.caunoi.procedures.Channel;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.ChangeListener;
import vn.caunoi.web.Formats;

/**
 * How long the figures of a whole province take, and a plain count over all rows beside them, whose
 * results must be the same; pages are read as a browser does. Runs the whole program on a
 * PostgreSQL of its own. Arguments: how many dossiers, else 10,000,000; a data folder to keep for
 * the next run, else one of this run.
 */
public final class StatisticsBench {

    private static final LocalDate FIRST_DAY = LocalDate.of(2017, 1, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int DAYS = (int) FIRST_DAY.until(TODAY, ChronoUnit.DAYS);
    private static final Question THIS_YEAR =
            Question.of(Period.toEndOf(YearMonth.of(2026, 11))).asOf(TODAY);

    private static final UnitId ACTIVE = SyntheticProvince.commune(3);

    private static final int WIDGETS = 400;
    private static final int WHOLE_WIDGETS = 60;
    private static final int ANY_DAYS = 400;
    private static final int EARLIER = 20;
    private static final int PLAIN = 6;
    private static final int ROWS = 40;
    private static final int FIRST_PAGES = 20;
    private static final int WARMING_PAGES = 1_000;
    private static final int PAGES_OF_COMMUNES = 600;
    private static final int PAGES = 40;
    private static final int WRITINGS_A_ROUND = 20;

    private final long dossiers;
    private final SyntheticProvince province;
    private final JdbcClient jdbc;
    private final Figures figures;
    private final Movements movements;
    private final Rows rows;
    private final DueSoon dueSoon;
    private final TestLedger ledger;
    private final Sites sites;
    private final List<ChangeListener> listeners;
    private final int port;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Random random = new Random(1);
    private final Map<String, Object> found = new LinkedHashMap<>();
    private final Clock clock;
    private long lastDossier;
    private long written;

    private StatisticsBench(ConfigurableApplicationContext rooms, long dossiers) {
        this.dossiers = dossiers;
        this.jdbc = rooms.getBean(JdbcClient.class);
        this.figures = rooms.getBean(Figures.class);
        this.movements = rooms.getBean(Movements.class);
        this.rows = rooms.getBean(Rows.class);
        this.clock = rooms.getBean(Clock.class);
        this.dueSoon = rooms.getBean(DueSoon.class);
        this.ledger = new TestLedger(jdbc, rooms);
        this.sites = rooms.getBean(Sites.class);
        this.listeners = rooms.getBeanProvider(ChangeListener.class).orderedStream().toList();
        this.port = rooms.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        String url = rooms.getBean(JdbcConnectionDetails.class).getJdbcUrl();
        this.province =
                new SyntheticProvince(url.replaceAll("user=[a-z_]+", "user=postgres"), dossiers);
    }

    public static void main(String... arguments) throws IOException, SQLException {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        long dossiers = arguments.length == 0 ? 10_000_000 : Long.parseLong(arguments[0]);
        if (arguments.length > 1) {
            measure(dossiers, Path.of(arguments[1]));
            return;
        }
        Path data =
                Files.createTempDirectory(
                        Files.createDirectories(Path.of("target", "bench", "data")), "statistics");
        try {
            measure(dossiers, data);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static void measure(long dossiers, Path data) throws SQLException {
        try (var rooms = start(data)) {
            var bench = new StatisticsBench(rooms, dossiers);
            bench.run();
            System.out.println(
                    JsonMapper.shared().writeValueAsString(Map.of("statistics", bench.found)));
        }
    }

    private static ConfigurableApplicationContext start(Path data) {
        var program = new SpringApplication(Caunoi.class);
        program.setWebApplicationType(WebApplicationType.SERVLET);
        program.setDefaultProperties(
                Map.of(
                        "server.port", 0,
                        "caunoi.data", data.toString(),
                        "caunoi.files", data.resolve("files").toString()));
        return program.run();
    }

    private void run() throws SQLException {
        found.put("dossiers", dossiers);
        if (count("dossiers.standing") == 0) {
            told("written_s", seconds(province::write));
        }
        if (count("statistics.movement") == 0) {
            told("rebuilt_s", seconds(movements::rebuild));
            province.analyze();
        }
        lastDossier =
                jdbc.sql("select max(dossier) from dossiers.standing").query(Long.class).single();
        found.put("movements", count("statistics.movement"));
        found.put("standings", count("dossiers.standing"));
        percentiles("first_page", pageTimes(FIRST_PAGES, this::ofACommune));
        percentiles("widget", times(WIDGETS, () -> act(ACTIVE), this::ofACommune));
        percentiles("whole", times(WHOLE_WIDGETS, () -> act(ACTIVE), () -> THIS_YEAR));
        percentiles("any_day", times(ANY_DAYS, () -> {}, this::anyDay));
        percentiles("earlier", times(EARLIER, () -> {}, this::earlier));
        percentiles("rows", rowsTimes());
        percentiles("warming_page", pageTimes(WARMING_PAGES, this::ofACommune));
        percentiles("page", pageTimes(PAGES_OF_COMMUNES, this::ofACommune));
        percentiles("whole_page", pageTimes(PAGES, () -> THIS_YEAR.at(SyntheticProvince.WHOLE)));
        percentiles("any_day_whole_page", pageTimes(PAGES, this::anyDayOfTheProvince));
        percentiles("form", times(PAGES, this::anyDayOfTheProvince, Breakdown.MATTER));
        beside("now", this::anyDay);
        beside("then", this::earlier);
    }

    private Question ofACommune() {
        return THIS_YEAR.at(SyntheticProvince.commune(random.nextInt(SyntheticProvince.COMMUNES)));
    }

    /** Of the province or a commune, whole or one field, procedure or channel, of up to a year. */
    private Question anyDay() {
        LocalDate from = FIRST_DAY.plusDays(random.nextInt(DAYS));
        Period period = new Period(from, from.plusDays(random.nextInt(366)));
        Question question =
                Question.of(period)
                        .at(
                                random.nextBoolean()
                                        ? SyntheticProvince.WHOLE
                                        : SyntheticProvince.commune(
                                                random.nextInt(SyntheticProvince.COMMUNES)));
        return switch (random.nextInt(4)) {
            case 0 -> question.inField(SyntheticProvince.field(random.nextInt(12)));
            case 1 -> question.ofProcedure(SyntheticProvince.procedure(random.nextInt(150)));
            case 2 -> question.by(Channel.ONLINE);
            default -> question;
        };
    }

    private Question earlier() {
        Question question = anyDay();
        int after = random.nextInt((int) question.asOf().until(TODAY, ChronoUnit.DAYS) + 400);
        Instant known =
                question.asOf().plusDays(after).atTime(23, 0).atZone(Formats.ZONE).toInstant();
        return question.knownAt(known);
    }

    /** Somebody records something, so that no answer that was kept is good any more. */
    private void act(UnitId unit) {
        written++;
        Told told =
                Told.of(lastDossier + written)
                        .at(unit.value())
                        .about(SyntheticProvince.procedure(2), SyntheticProvince.field(2))
                        .received(TODAY.toString())
                        .due(TODAY.plusDays(3).toString());
        ledger.write(clock.instant().truncatedTo(ChronoUnit.MICROS), told);
        if (written % WRITINGS_A_ROUND == 0) {
            movements.fold();
        }
    }

    private Answer anew(Question question) {
        figures.changedEverywhere();
        return figures.answer(question);
    }

    /** A plain count of the same questions; whoever says otherwise ends the run. */
    private void beside(String name, Supplier<Question> questions) {
        var plain = new PlainCount(jdbc);
        double[] millis = new double[PLAIN];
        for (int i = 0; i < PLAIN; i++) {
            Question question = questions.get();
            PlainCount.Counted ours = PlainCount.Counted.of(anew(question));
            long before = System.nanoTime();
            PlainCount.Counted theirs =
                    plain.of(question, below(question), dueSoon.until(question));
            millis[i] = (System.nanoTime() - before) / 1e6;
            if (!ours.equals(theirs)) {
                throw new IllegalStateException(question + ": " + ours + " " + theirs);
            }
        }
        percentiles("plain_" + name, millis);
    }

    private static List<Long> below(Question question) {
        long unit = question.unit().orElseThrow().value();
        return unit == SyntheticProvince.WHOLE.value()
                ? LongStream.rangeClosed(unit, unit + SyntheticProvince.COMMUNES).boxed().toList()
                : List.of(unit);
    }

    private double[] times(int count, Runnable before, Supplier<Question> questions) {
        double[] millis = new double[count];
        for (int i = 0; i < count; i++) {
            before.run();
            Question question = questions.get();
            long start = System.nanoTime();
            Answer answer = anew(question);
            millis[i] = (System.nanoTime() - start) / 1e6;
            if (answer instanceof Broken broken) {
                throw new IllegalStateException(question + ": " + broken);
            }
        }
        return millis;
    }

    /** Of a year until a day of it. */
    private Question anyDayOfTheProvince() {
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        return Question.of(Period.year(day.getYear())).asOf(day).at(SyntheticProvince.WHOLE);
    }

    private double[] times(int count, Supplier<Question> questions, Breakdown by) {
        double[] millis = new double[count];
        for (int i = 0; i < count; i++) {
            Question question = questions.get();
            figures.changedEverywhere();
            long start = System.nanoTime();
            var _ = figures.by(by, question);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        return millis;
    }

    /** The page behind the widget, after somebody wrote at the unit that it is about. */
    private double[] pageTimes(int count, Supplier<Question> questions) {
        double[] millis = new double[count];
        for (int i = 0; i < count; i++) {
            Question question = questions.get();
            UnitId unit = question.unit().orElseThrow();
            act(unit.equals(SyntheticProvince.WHOLE) ? ACTIVE : unit);
            Site site = site(unit);
            listeners.forEach(listener -> listener.figuresMoved(site.id().value()));
            HttpRequest page = page(question, site);
            long start = System.nanoTime();
            String read = read(page);
            millis[i] = (System.nanoTime() - start) / 1e6;
            if (!read.contains("phan-loai-ho-so")) {
                throw new IllegalStateException(page + ": " + read);
            }
        }
        return millis;
    }

    private Site site(UnitId unit) {
        return sites.all().stream()
                .filter(site -> site.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private HttpRequest page(Question question, Site site) {
        String address =
                "http://127.0.0.1:%d/ket-qua-giai-quyet-tthc?ky=tu-ngay&tu=%s&den=%s&tinh-den=%s"
                        .formatted(
                                port,
                                question.period().from(),
                                question.period().until(),
                                question.asOf());
        return HttpRequest.newBuilder(URI.create(address))
                .header("Host", site.host() + ":" + port)
                .build();
    }

    private String read(HttpRequest page) {
        try {
            return http.send(page, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first page of the late ones of a commune. */
    private double[] rowsTimes() {
        double[] millis = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            Question question = ofACommune();
            long start = System.nanoTime();
            var _ = rows.publicly(question, EnumSet.of(DossierClass.LATE), "", 50);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        return millis;
    }

    private void percentiles(String name, double... millis) {
        Arrays.sort(millis);
        told(name + "_p50_ms", at(millis, 0.50));
        told(name + "_p95_ms", at(millis, 0.95));
        told(name + "_max_ms", at(millis, 1));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    private void told(String name, double value) {
        found.put(name, Math.round(value * 10) / 10.0);
        System.out.printf(Locale.ROOT, "%s: %.1f%n", name, value);
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** Work that may fail as databases do. */
    private interface Work {
        void run() throws SQLException;
    }

    private static double seconds(Work work) throws SQLException {
        long before = System.nanoTime();
        work.run();
        return (System.nanoTime() - before) / 1e9;
    }
}
