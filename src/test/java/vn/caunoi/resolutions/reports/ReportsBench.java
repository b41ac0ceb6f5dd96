package vn.caunoi.resolutions.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.Caunoi;
import vn.caunoi.units.UnitId;

/**
 * How long reports about very many cells take, and a plain query over all their meetings beside
 * them, whose sums must be the same. One organisation at the top, a hundred below it, a hundred
 * below each, and cells below those, of two years. Runs the whole program on a PostgreSQL of its
 * own. Arguments: how many cells, else 250,000.
 */
public final class ReportsBench {

    private static final YearMonth FIRST = YearMonth.of(2025, 1);
    private static final int MONTHS = 24;
    private static final long TOP = 500_000;
    private static final int MIDDLE = 100;
    private static final int LOW = 10_000;
    private static final int REPORTS = 60;
    private static final int WHOLE_REPORTS = 20;
    private static final int PLAIN = 3;

    private static final String[] TREE = {
        "set session_replication_role = replica",
        """
        insert into units.unit (id, kind, source, mark)
        select i, case when i = 500000 then 'PARTY_PROVINCE' when i <= 500100 then 'PARTY_DISTRICT'
            else 'PARTY_COMMUNE' end, 'bin/bench', 'UNCHECKED'
        from generate_series(500000, 510100) i
        union all
        select 1000000 + i, 'PARTY_CELL', 'bin/bench', 'UNCHECKED' from generate_series(1, :cells) i
        """,
        """
        insert into units.parent (unit, parent)
        select i, 500000 from generate_series(500001, 500100) i
        union all
        select i, 500001 + i % 100 from generate_series(500101, 510100) i
        union all
        select 1000000 + i, 500101 + i % 10000 from generate_series(1, :cells) i
        """,
        """
        insert into resolutions.counted_cell
        select 1000000 + i, '2025-01-01' from generate_series(1, :cells) i
        """,
    };

    /** Meetings of fifteen to thirty-five members, drawn from the numbers of cell and month. */
    private static final String MEETINGS =
            """
            insert into resolutions.held
              (cell, day, kind, members, expected, attended, present, absent_excused,
               absent_unexcused, speakers, questions, answered, tasks, votes, passed, minutes, gave_up)
            select 1000000 + i, date '2025-01-03' + make_interval(months => m),
              case when m % 3 = 1 then 'ket-hop' else 'thuong-ky' end, size, size, size - away,
              size - away, away, 0, (size - away) / 2, 2, 2, 1, 1, 1, 90, false
            from generate_series(0, 23) m, generate_series(1, :cells) i,
              lateral (select 15 + (i % 21)::int as size, (hashint8(i * 24 + m) & 3) as away) drawn
            """;

    private static final String PLAIN_COUNT =
            """
            with recursive below (unit) as (
              select cast(:unit as bigint)
              union all
              select p.unit from below join units.parent p on p.parent = below.unit)
            select count(*) as held, sum(expected) as expected, sum(attended) as attended,
              sum(least(speakers, attended)) as spoke
            from resolutions.held join below on below.unit = held.cell
            where day >= :from and day < :until
            """;

    private final long cells;
    private final JdbcClient jdbc;
    private final Reports reports;
    private final MonthCount count;
    private final String ownerUrl;
    private final Random random = new Random(1);
    private final Map<String, Object> found = new LinkedHashMap<>();

    private ReportsBench(ConfigurableApplicationContext rooms, long cells) {
        this.cells = cells;
        this.jdbc = rooms.getBean(JdbcClient.class);
        this.reports = rooms.getBean(Reports.class);
        this.count = rooms.getBean(MonthCount.class);
        String url = rooms.getBean(JdbcConnectionDetails.class).getJdbcUrl();
        this.ownerUrl = url.replaceAll("user=[a-z_]+", "user=postgres");
    }

    public static void main(String... arguments) throws IOException, SQLException {
        long cells = arguments.length == 0 ? 250_000 : Long.parseLong(arguments[0]);
        Path data =
                Files.createTempDirectory(
                        Files.createDirectories(Path.of("target", "bench", "data")), "reports");
        try (var rooms = start(data)) {
            var bench = new ReportsBench(rooms, cells);
            bench.run();
            System.out.println(JsonMapper.shared().writeValueAsString(bench.found));
        } finally {
            FileSystemUtils.deleteRecursively(data);
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
        write();
        long before = System.nanoTime();
        for (int month = 0; month < MONTHS; month++) {
            count.count(FIRST.plusMonths(month));
        }
        told("count_a_month_s", (System.nanoTime() - before) / 1e9 / MONTHS);
        execute("vacuum (analyze) resolutions.month_of_part");
        found.put(
                "meetings",
                jdbc.sql("select count(*) from resolutions.held").query(Long.class).single());
        percentiles("report", REPORTS, false);
        percentiles("whole", WHOLE_REPORTS, true);
        beside();
    }

    private void write() throws SQLException {
        execute(Arrays.stream(TREE).map(this::filled).toArray(String[]::new));
        execute("set session_replication_role = replica", filled(MEETINGS));
        execute("vacuum (analyze) resolutions.held", "vacuum (analyze) units.parent");
    }

    private String filled(String sql) {
        return sql.replace(":cells", Long.toString(cells));
    }

    private void percentiles(String name, int times, boolean whole) {
        double[] millis = new double[times];
        for (int each = 0; each < times; each++) {
            UnitId unit = whole ? new UnitId(TOP) : any();
            ReportPeriod period = whole ? ReportPeriod.year(2026) : anyPeriod();
            long start = System.nanoTime();
            Report report = reports.of(unit, period);
            millis[each] = (System.nanoTime() - start) / 1e6;
            if (report.isEmpty()) {
                throw new IllegalStateException("nothing of " + unit + " in " + period);
            }
        }
        Arrays.sort(millis);
        told(name + "_p50_ms", at(millis, 0.5));
        told(name + "_p95_ms", at(millis, 0.95));
    }

    /** The same year of the whole by a plain query; whoever says otherwise ends the run. */
    private void beside() {
        ReportPeriod year = ReportPeriod.year(2026);
        Sums ours = reports.of(new UnitId(TOP), year).whole().of(Line.ATTENDANCE).orElseThrow();
        double[] millis = new double[PLAIN];
        for (int each = 0; each < PLAIN; each++) {
            long start = System.nanoTime();
            Map<String, @Nullable Object> plain =
                    jdbc.sql(PLAIN_COUNT)
                            .param("unit", TOP)
                            .param("from", year.from())
                            .param("until", year.until())
                            .query()
                            .singleRow();
            millis[each] = (System.nanoTime() - start) / 1e6;
            mustBe(plain, "expected", ours.of(Measure.EXPECTED));
            mustBe(plain, "attended", ours.of(Measure.ATTENDED));
            mustBe(plain, "spoke", ours.of(Measure.SPOKE));
        }
        Arrays.sort(millis);
        told("plain_p50_ms", at(millis, 0.5));
    }

    private static void mustBe(Map<String, @Nullable Object> plain, String column, long ours) {
        if (!(plain.get(column) instanceof Number number) || number.longValue() != ours) {
            throw new IllegalStateException(column + ": " + plain.get(column) + ", not " + ours);
        }
    }

    private UnitId any() {
        return new UnitId(
                random.nextBoolean()
                        ? TOP + 1 + random.nextInt(MIDDLE)
                        : TOP + 1 + MIDDLE + random.nextInt(LOW));
    }

    private ReportPeriod anyPeriod() {
        YearMonth month = FIRST.plusMonths(random.nextInt(MONTHS));
        return switch (random.nextInt(3)) {
            case 0 -> ReportPeriod.month(month);
            case 1 -> ReportPeriod.quarterOf(month);
            default -> ReportPeriod.year(month.getYear());
        };
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    private void told(String name, double value) {
        found.put(name, Math.round(value * 10) / 10.0);
        System.out.printf(Locale.ROOT, "%s: %.1f%n", name, value);
    }

    private void execute(String... statements) throws SQLException {
        try (Connection owner = DriverManager.getConnection(ownerUrl);
                var statement = owner.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
