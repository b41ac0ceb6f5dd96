package vn.caunoi.dossiers.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.Town;

/**
 * Measures the import of a file of dossiers in a program of its own with 256 MB of heap, beside a
 * bare COPY of the same file into a table of texts. Argument: how many rows (1,000,000). Prints
 * JSON.
 */
public final class ImportMillionBench {

    private static final String HOST = "xa-thanh-mien.localhost";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter CODE_DAY = DateTimeFormatter.ofPattern("uuMMdd");
    private static final String[] FIELDS = {
        "Hộ tịch", "Chứng thực", "Đất đai", "Bảo trợ xã hội", "Xây dựng", "Đăng ký kinh doanh"
    };
    private static final String[] STATES = {
        "Đã trả kết quả", "Đã trả kết quả", "Đã xử lý xong", "Đang xử lý", "Yêu cầu bổ sung giấy tờ"
    };

    private final Path folder;
    private final Random chance = new Random(1);

    private ImportMillionBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments)
            throws IOException, InterruptedException, SQLException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        Path folder = Files.createTempDirectory("caunoi-import-million");
        try {
            Map<String, Object> figures = new ImportMillionBench(folder).measure(rows);
            new PrintStream(System.out, true, StandardCharsets.UTF_8)
                    .println(JsonMapper.shared().writeValueAsString(figures));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private Map<String, Object> measure(int rows)
            throws IOException, InterruptedException, SQLException {
        Path export = folder.resolve("xuat.csv");
        write(export, rows);
        double copied = 0;
        try (Town _ = Town.start(folder.resolve("data"))) {
            copied = copy(export);
        }
        Run run = importing(export);
        JsonNode said = JsonMapper.shared().readTree(run.lastLine());
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("rows", said.get("new").asLong());
        figures.put("megabytes", Files.size(export) >> 20);
        figures.put("seconds", said.get("seconds").asDouble());
        figures.put("copySeconds", copied);
        figures.put("heapLimitMegabytes", 256);
        figures.put("peakResidentMegabytes", run.peakMegabytes());
        return figures;
    }

    private void write(Path export, int rows) throws IOException {
        LocalDate first = LocalDate.of(2019, 1, 1);
        try (BufferedWriter out = Files.newBufferedWriter(export)) {
            out.write(
                    "Mã hồ sơ,Người nộp,Ngày tiếp nhận,Ngày hẹn trả,Ngày có kết quả,Trạng thái,Lĩnh vực,Hình thức nộp\n");
            for (int row = 0; row < rows; row++) {
                LocalDate received = first.plusDays(row / 500);
                boolean open = chance.nextInt(50) == 0;
                out.write(
                        "H23.38-%s-%04d,Người thứ %d,%s 07:30,%s,%s,%s,%s,%s\n"
                                .formatted(
                                        CODE_DAY.format(received),
                                        row % 500 + 1,
                                        row,
                                        DAY.format(received),
                                        DAY.format(received.plusDays(10)),
                                        open
                                                ? ""
                                                : DAY.format(received.plusDays(chance.nextInt(14))),
                                        open
                                                ? STATES[3 + chance.nextInt(2)]
                                                : STATES[chance.nextInt(3)],
                                        FIELDS[chance.nextInt(FIELDS.length)],
                                        chance.nextBoolean() ? "Trực tuyến" : "Trực tiếp"));
            }
        }
    }

    /** The yardstick: the same bytes into a table of texts, and nothing else. */
    private double copy(Path export) throws IOException, SQLException {
        String port = Files.readAllLines(folder.resolve("data/pg/postmaster.pid")).get(3).strip();
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres");
                var statement = connection.createStatement();
                var in = Files.newInputStream(export)) {
            statement.execute(
                    "create table public.yardstick (a text, b text, c text, d text, e text, f text, g text, h text)");
            long before = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy public.yardstick from stdin (format csv, header)", in);
            double seconds = (System.nanoTime() - before) / 1e9;
            statement.execute("drop table public.yardstick");
            return seconds;
        }
    }

    private record Run(String lastLine, long peakMegabytes) {}

    private Run importing(Path export) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("vn.caunoi.Caunoi", "import", "dossiers", export.toString()));
        command.addAll(List.of("--source", "Đo", "--unit", HOST, "--json"));
        command.addAll(List.of("--data", folder.resolve("data").toString()));
        Path said = folder.resolve("said.txt");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        long peak = 0;
        while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, resident(process.pid()));
        }
        List<String> lines = Files.readAllLines(said);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(String.join("\n", lines));
        }
        return new Run(lines.getLast(), peak);
    }

    private static long resident(long process) throws IOException {
        try (var lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (NoSuchFileException e) {
            return 0;
        }
    }
}
