package vn.caunoi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Measures what was promised, row by row, and says whether it was kept (đo hiệu năng). */
public final class Bench {

    private static final String STATISTICS = "statistics";
    private static final String SUGGESTIONS = "suggestions";
    private static final String REPORTS = "reports";
    private static final String INBOX = "inbox";
    private static final String LOOK_UP = "look-up";
    private static final String CRASH = "crash";
    private static final String DOSSIER_CRASH = "dossier-crash";

    /** They fill a disk with millions of rows or take most of an hour: only when named. */
    private static final Set<String> LONG =
            Set.of(STATISTICS, SUGGESTIONS, REPORTS, INBOX, LOOK_UP, CRASH, DOSSIER_CRASH);

    private static final Duration LONGEST = Duration.ofMinutes(20);
    private static final Duration LONGEST_OF_THE_LONG = Duration.ofMinutes(90);
    private static final Map<String, Row> ROWS = new LinkedHashMap<>();

    static {
        ROWS.put("cached", new CachedRow());
        ROWS.put("uncached", new UncachedRow());
        ROWS.put("first-view", new FirstViewRow());
        ROWS.put("search", new SearchRow());
        ROWS.put("import", new ImportRow());
        ROWS.put("import-million", new ImportMillionRow());
        ROWS.put("start", new StartRow());
        ROWS.put("province", new ProvinceRow());
        ROWS.put("two-nodes", new TwoNodesRow());
        ROWS.put("office", new OfficeRow());
        ROWS.put("receipt", new ReceiptRow());
        ROWS.put("due-days", new DueDayRow());
        ROWS.put("form-pdf", new FormPdfRow());
        ROWS.put("minutes", new MinutesRow());
        ROWS.put("meeting", new MeetingRow());
        ROWS.put("follow-up", new FollowUpRow());
        ROWS.put("meetings", new MeetingsRow());
        ROWS.put(STATISTICS, new StatisticsRow());
        ROWS.put(SUGGESTIONS, new SuggestionsRow());
        ROWS.put(REPORTS, new ReportsRow());
        var many = new ManyDossiers();
        ROWS.put(INBOX, new InboxRow(many));
        ROWS.put(LOOK_UP, new LookupRow(many));
        ROWS.put(CRASH, new CrashRow());
        ROWS.put(DOSSIER_CRASH, new DossierCrashRow());
    }

    private final List<Map<String, Object>> facts = new ArrayList<>();
    private boolean kept = true;

    private Bench() {}

    /** Measures the named rows, or all; exit code 1 when a promise was not kept. */
    public static void main(String... names) throws IOException {
        Set<String> unknown = new TreeSet<>(List.of(names));
        unknown.removeAll(ROWS.keySet());
        if (!unknown.isEmpty()) {
            System.err.println(
                    "Không có phép đo " + unknown + "; có: " + String.join(" ", ROWS.keySet()));
            System.exit(2);
        }
        Set<String> wanted =
                new LinkedHashSet<>(names.length == 0 ? ROWS.keySet() : List.of(names));
        if (names.length == 0) {
            wanted.removeAll(LONG);
        }
        endAfter(Collections.disjoint(wanted, LONG) ? LONGEST : LONGEST_OF_THE_LONG);
        var bench = new Bench();
        bench.run(wanted);
        System.exit(bench.kept ? 0 : 1);
    }

    private void run(Set<String> names) throws IOException {
        try (var workshop = new Workshop()) {
            System.out.println(Figure.head());
            for (var row : ROWS.entrySet()) {
                if (names.contains(row.getKey())) {
                    measure(row.getKey(), row.getValue(), workshop);
                }
            }
        }
        Path report = Path.of("target", "bench.json");
        Files.writeString(
                report,
                JsonMapper.builder()
                                .enable(SerializationFeature.INDENT_OUTPUT)
                                .build()
                                .writeValueAsString(facts)
                        + "\n");
        System.out.println("Đã ghi " + report + ".");
    }

    private void measure(String name, Row row, Workshop workshop) {
        try {
            for (Figure figure : row.measure(workshop)) {
                System.out.println(figure.line(name));
                facts.add(figure.facts(name));
                kept &= figure.met();
            }
        } catch (CannotMeasure e) {
            System.out.printf("%-10s bỏ qua: %s%n", name, e.getMessage());
            facts.add(Map.of("row", name, "skipped", e.getMessage()));
        }
    }

    private static void endAfter(Duration longest) {
        Thread.ofPlatform()
                .daemon()
                .start(
                        () -> {
                            try {
                                Thread.sleep(longest);
                                System.err.println(
                                        "Quá " + longest.toMinutes() + " phút, dừng đo.");
                                System.exit(1);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
    }
}
