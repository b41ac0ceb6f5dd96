package vn.caunoi.resolutions.bridge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.Caunoi;
import vn.caunoi.statistics.SyntheticProvince;

/**
 * How long the weekly suggestions of many communes take in which one frequent procedure was late
 * lately. Runs the whole program on a PostgreSQL of its own. Arguments: how many dossiers, else
 * 10,000,000; how many communes, else 3,300.
 */
public final class SuggestionsBench {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final int ROUNDS = 3;

    private static final String LATE_LATELY =
            """
            update dossiers.standing s set due_on = finished_on - 1
            where known_until = 'infinity' and procedure = :procedure and state in (9, 10)
                and statistics.gone_on(s) >= :since
            """;

    private SuggestionsBench() {}

    public static void main(String... arguments) throws IOException, SQLException {
        long dossiers = arguments.length > 0 ? Long.parseLong(arguments[0]) : 10_000_000;
        int communes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3_300;
        Path data =
                Files.createTempDirectory(
                        Files.createDirectories(Path.of("target", "bench", "data")), "suggestions");
        try (var rooms = start(data)) {
            String url = rooms.getBean(JdbcConnectionDetails.class).getJdbcUrl();
            new SyntheticProvince(
                            url.replaceAll("user=[a-z_]+", "user=postgres"), dossiers, communes)
                    .write();
            System.out.println(JsonMapper.shared().writeValueAsString(measure(rooms)));
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static Map<String, Object> measure(ConfigurableApplicationContext rooms) {
        var round = rooms.getBean(WeeklyRound.class);
        var jdbc = rooms.getBean(JdbcClient.class);
        jdbc.sql(LATE_LATELY)
                .param("procedure", SyntheticProvince.procedure(0))
                .param("since", MONDAY.minusDays(28))
                .update();
        double[] seconds = new double[ROUNDS];
        int found = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long before = System.nanoTime();
            found = round.run(MONDAY);
            seconds[i] = (System.nanoTime() - before) / 1e9;
        }
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("dossiers", count(jdbc, "dossiers.standing where known_until = 'infinity'"));
        said.put("units", count(jdbc, "units.site where unit > 5000"));
        said.put("found", found);
        said.put("months", count(jdbc, "resolutions.suggestion_month"));
        said.put("seconds", Arrays.stream(seconds).max().orElseThrow());
        return said;
    }

    private static long count(JdbcClient jdbc, String what) {
        return jdbc.sql("select count(*) from " + what).query((row, _) -> row.getLong(1)).single();
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
}
