package vn.caunoi.dossiers.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.caunoi.program.CannotStart;
import vn.caunoi.program.Console;
import vn.caunoi.program.Nature;
import vn.caunoi.program.Program;
import vn.caunoi.program.ProgramCommand;
import vn.caunoi.spreadsheets.ErrorFile;
import vn.caunoi.spreadsheets.Illegible;
import vn.caunoi.spreadsheets.InstantText;
import vn.caunoi.spreadsheets.Problem;
import vn.caunoi.spreadsheets.Table;
import vn.caunoi.spreadsheets.Unreadable;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.units.Unit;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.Formats;

/** {@code import dossiers FILE}: another system's export, as in the office. */
@Command(
        name = "dossiers",
        description = {
            "Nhập hồ sơ từ tệp .csv hoặc .xlsx do hệ thống khác xuất ra, hoặc từ tệp nhật ký sự kiện.",
            "Nhập tất cả hoặc không nhập gì; chạy lần thứ hai không đổi gì."
        })
public class ImportDossiersCommand extends ProgramCommand {

    private static final int SHOWN = 20;

    @Parameters(paramLabel = "TỆP", description = "Tệp .csv hoặc .xlsx.")
    private Path file = Path.of("");

    @Option(
            names = "--source",
            required = true,
            paramLabel = "TÊN",
            description = "Hệ thống đã xuất tệp. Cách ghép cột được giữ theo tên này.")
    private String source = "";

    @Option(
            names = "--unit",
            required = true,
            paramLabel = "TÊN_MIỀN|SỐ",
            description = "Đơn vị tiếp nhận: tên miền của trang, hoặc số của đơn vị.")
    private String unit = "";

    @Option(
            names = "--mapping",
            paramLabel = "TỆP_JSON",
            description =
                    "Cách ghép cột. Không có: dùng cách đã giữ của nguồn, hoặc đoán theo tiêu đề.")
    private @Nullable Path mapping;

    @Option(
            names = "--as-of",
            paramLabel = "LÚC",
            description = "Số liệu tính đến lúc nào, ví dụ 2023-09-30T04:14:15.")
    private @Nullable String asOf;

    @Option(
            names = "--errors",
            paramLabel = "TỆP",
            description = "Ghi tệp kèm cột “Lỗi” (.xlsx hoặc .csv) khi có điều cần xem lại.")
    private @Nullable Path errors;

    @Option(names = "--dry-run", description = "Chạy thử: chỉ báo kết quả, không ghi.")
    private boolean dryRun;

    ImportDossiersCommand(Program program) {
        super(program);
    }

    @Override
    protected int run(ApplicationContext rooms, Console console) {
        try {
            return run(rooms, console, unit(rooms), instant());
        } catch (Unreadable e) {
            throw new CannotStart(e.sentence(), e);
        } catch (Illegible e) {
            throw new CannotStart(e.sentence() + ".", e);
        } catch (IOException e) {
            throw new CannotStart("không đọc hoặc ghi được tệp (" + e.getMessage() + ").", e);
        }
    }

    private int run(ApplicationContext rooms, Console console, UnitId at, @Nullable Instant when)
            throws IOException {
        ImportSources sources = rooms.getBean(ImportSources.class);
        Layout layout = layout(sources, at);
        var export =
                new Export(
                        file,
                        String.valueOf(file.getFileName()),
                        layout,
                        at,
                        rooms.getBean(KnownProcedures.class).now());
        var pace = new ShownPace(console);
        long start = System.nanoTime();
        ImportPosting.Result result =
                dryRun
                        ? examined(rooms, export, when, pace)
                        : rooms.getBean(ImportPosting.class).write(export, source, when, pace);
        say(console, result);
        boolean readable = result.problems().isEmpty();
        if (readable && !dryRun) {
            sources.keep(at, source, layout);
            rooms.getBean(Nature.class).markReal();
        }
        Map<String, Object> facts = facts(result);
        facts.put("seconds", (System.nanoTime() - start) / 1_000_000 / 1000.0);
        console.result(sentence(result), facts);
        return readable ? 0 : 1;
    }

    private static ImportPosting.Result examined(
            ApplicationContext rooms, Export export, @Nullable Instant when, Pace pace)
            throws IOException {
        ImportTrial.Result found = rooms.getBean(ImportTrial.class).run(export, when, pace);
        return new ImportPosting.Result(
                found.figures(), found.saidAt(), found.problems(), found.doubts(), null);
    }

    private void say(Console console, ImportPosting.Result found) throws IOException {
        found.problems().first().stream().limit(SHOWN).map(Problem::sentence).forEach(console::say);
        found.doubts().first().stream()
                .limit(SHOWN)
                .map(doubt -> "Nghi vấn: " + doubt.sentence())
                .forEach(console::say);
        List<Problem> all =
                found.problems().isEmpty() ? found.doubts().first() : found.problems().first();
        if (errors != null && !all.isEmpty()) {
            ErrorFile.of(file, String.valueOf(file.getFileName()), all).write(errors);
        }
    }

    private Layout layout(ImportSources sources, UnitId at) throws IOException {
        if (mapping != null) {
            return Layout.ofJson(Files.readString(mapping));
        }
        Optional<Layout> kept = sources.layout(at, source);
        if (kept.isPresent()) {
            return kept.get();
        }
        try (Table table = Table.open(file, String.valueOf(file.getFileName()))) {
            return Layout.guess(table.header());
        }
    }

    private UnitId unit(ApplicationContext rooms) {
        Optional<UnitId> numbered =
                UnitId.read(unit).flatMap(rooms.getBean(Units.class)::at).map(Unit::id);
        return numbered.or(() -> rooms.getBean(Sites.class).named(unit).map(Site::unit))
                .orElseThrow(
                        () ->
                                new CannotStart(
                                        "không có đơn vị “%s”; hãy ghi tên miền của trang hoặc số của đơn vị."
                                                .formatted(unit)));
    }

    private @Nullable Instant instant() {
        return asOf == null ? null : InstantText.read(asOf);
    }

    private String sentence(ImportPosting.Result result) {
        Figures figures = result.figures();
        if (figures.problems() > 0) {
            return "Không nhập gì cả: tệp có %s chỗ cần sửa."
                    .formatted(Formats.number(figures.problems()));
        }
        return "%s %s hồ sơ (số liệu tính đến %s): %s mới, %s có số liệu mới, %s giữ nguyên; %s bị đánh dấu nghi vấn."
                .formatted(
                        dryRun ? "Chạy thử" : "Đã nhập",
                        Formats.number(figures.dossiers()),
                        Formats.toTheSecond(result.saidAt()),
                        Formats.number(figures.fresh()),
                        Formats.number(figures.changed()),
                        Formats.number(figures.same()),
                        Formats.number(figures.doubtful()));
    }

    private Map<String, Object> facts(ImportPosting.Result result) {
        Figures figures = result.figures();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("dryRun", dryRun);
        facts.put("lines", figures.lines());
        facts.put("dossiers", figures.dossiers());
        facts.put("repeated", figures.repeated());
        facts.put("new", figures.fresh());
        facts.put("changed", figures.changed());
        facts.put("same", figures.same());
        facts.put("saidAt", result.saidAt().toString());
        facts.put("problems", result.problems().first());
        facts.put("doubtful", figures.doubtful());
        return facts;
    }

    /** Shows on the console how far it has come. */
    private static final class ShownPace implements Pace {

        private final Console console;
        private String work = "";
        private long total;

        private ShownPace(Console console) {
            this.console = console;
        }

        @Override
        public void begin(String next, long rows) {
            work = next;
            total = rows;
        }

        @Override
        public void at(long rows) {
            console.progress(work, rows, total);
        }
    }
}
