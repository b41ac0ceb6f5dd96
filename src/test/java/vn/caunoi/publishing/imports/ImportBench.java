package vn.caunoi.publishing.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the import of a large WordPress export in a program of its own with 256 MB of heap.
 * Arguments: how many items (50,000), how many megabytes they fill at least (0). Prints JSON.
 */
public final class ImportBench {

    private static final String HOST = "thanhmien.localhost";
    private static final String[] WORDS =
            ("huyện xã thôn đồng lúa vụ mùa trường học trạm y tế đường làng chi bộ đảng viên nhân"
                            + " dân kế hoạch hội nghị kết quả công tác cải cách thủ tục hành chính một cửa văn"
                            + " hóa lễ hội đình chùa giếng nước cây đa chợ quê bánh đa")
                    .split(" ");

    private final Path folder;
    private final Random chance = new Random(1);

    private ImportBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int items = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50_000;
        long megabytes = arguments.length > 1 ? Long.parseLong(arguments[1]) : 0;
        Path folder = Files.createTempDirectory("caunoi-import-bench");
        try {
            Map<String, Object> figures = new ImportBench(folder).measure(items, megabytes << 20);
            new PrintStream(System.out, true, StandardCharsets.UTF_8)
                    .println(JsonMapper.shared().writeValueAsString(figures));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private Map<String, Object> measure(int items, long bytes)
            throws IOException, InterruptedException {
        Path export = folder.resolve("xuat.xml");
        write(export, items, bytes);
        run("demo", "load");
        Run run = run("import", "wxr", export.toString(), "--site", HOST, "--json");
        JsonNode said = JsonMapper.shared().readTree(run.lastLine());
        double seconds = said.get("seconds").asDouble();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("items", said.get("new").asLong());
        figures.put("megabytes", Files.size(export) >> 20);
        figures.put("seconds", seconds);
        figures.put("itemsPerSecond", Math.round(said.get("new").asLong() / seconds));
        figures.put("heapLimitMegabytes", 256);
        figures.put("peakResidentMegabytes", run.peakMegabytes());
        return figures;
    }

    private void write(Path export, int items, long bytes) throws IOException {
        int length = (int) Math.max(1500, bytes / Math.max(1, items));
        try (BufferedWriter out = Files.newBufferedWriter(export)) {
            out.write(WxrSourceTest.HEAD);
            for (int i = 1; i <= items; i++) {
                out.write(item(i, length));
            }
            out.write(WxrSourceTest.FOOT);
        }
    }

    private String item(int number, int length) {
        StringBuilder body = new StringBuilder();
        for (int bytes = 0; bytes < length; ) {
            String sentence = sentence(25);
            body.append(sentence).append(chance.nextInt(4) == 0 ? ".\n\n" : ". ");
            bytes += sentence.length() * 4 / 3;
        }
        return """
        <item><title>%s</title><link>https://cu.example/bai-%d/</link>
        <guid>https://cu.example/?p=%d</guid><dc:creator>lan</dc:creator><wp:post_id>%d</wp:post_id>
        <content:encoded><![CDATA[%s]]></content:encoded>
        <wp:post_date_gmt>2023-%02d-%02d 0%d:20:12</wp:post_date_gmt><wp:status>publish</wp:status>
        <wp:post_type>post</wp:post_type><category domain="category" nicename="m%d">Mục %d</category>
        <category domain="post_tag" nicename="t">%s</category></item>
        """
                .formatted(
                        sentence(8),
                        number,
                        number,
                        number,
                        body,
                        1 + number % 12,
                        1 + number % 28,
                        number % 10,
                        number % 8,
                        number % 8,
                        sentence(2));
    }

    private String sentence(int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            sentence.append(i == 0 ? "" : " ").append(WORDS[chance.nextInt(WORDS.length)]);
        }
        return sentence.toString();
    }

    private record Run(String lastLine, long peakMegabytes) {}

    private Run run(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
        command.add("vn.caunoi.Caunoi");
        command.addAll(List.of(words));
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
        return new Run(lines.isEmpty() ? "" : lines.getLast(), peak);
    }

    /** The most that a process has held in memory so far, where the system tells. */
    private static long resident(long process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process), "status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
