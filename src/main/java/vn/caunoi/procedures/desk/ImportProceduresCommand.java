package vn.caunoi.procedures.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
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
import vn.caunoi.spreadsheets.DayText;
import vn.caunoi.spreadsheets.ErrorFile;
import vn.caunoi.spreadsheets.Illegible;
import vn.caunoi.spreadsheets.Mapping;
import vn.caunoi.spreadsheets.Problem;
import vn.caunoi.spreadsheets.Unreadable;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;

/** {@code import procedures FILE}: a catalogue of procedures. */
@Command(
        name = "procedures",
        description = {
            "Nhập danh mục thủ tục hành chính từ tệp .xlsx, .csv hoặc JSON.",
            "Nhập tất cả hoặc không nhập gì; chạy lần thứ hai không đổi gì."
        })
public class ImportProceduresCommand extends ProgramCommand {

    private static final int SHOWN = 100;

    @Parameters(paramLabel = "TỆP", description = "Tệp danh mục.")
    private Path file = Path.of("");

    @Option(
            names = "--site",
            required = true,
            paramLabel = "TÊN MIỀN",
            description = "Trang của đơn vị tiếp nhận những thủ tục không ghi nơi tiếp nhận.")
    private String host = "";

    @Option(
            names = "--from",
            paramLabel = "NGÀY",
            description = "Ngày áp dụng cho hàng không ghi ngày (mặc định: hôm nay).")
    private @Nullable String from;

    @Option(
            names = "--mapping",
            paramLabel = "TỆP JSON",
            description = "Ghép cột: {\"ma\": \"tiêu đề cột\", …}; không có thì đoán theo tiêu đề.")
    private @Nullable Path mapping;

    @Option(
            names = "--errors",
            paramLabel = "TỆP",
            description = "Ghi lại tệp nguồn kèm cột “Lỗi” vào đây (.csv hoặc .xlsx).")
    private @Nullable Path errors;

    @Option(names = "--dry-run", description = "Chạy thử: chỉ báo kết quả, không ghi.")
    private boolean dryRun;

    ImportProceduresCommand(Program program) {
        super(program);
    }

    @Override
    protected int run(ApplicationContext rooms, Console console) {
        try {
            ProcedureIntake.Wish wish = wish(rooms);
            ProcedureIntake intake = rooms.getBean(ProcedureIntake.class);
            Report report = dryRun ? intake.check(wish) : intake.run(wish);
            say(report, console);
            writeErrors(report);
            if (report.done()) {
                rooms.getBean(Nature.class).markReal();
            }
            console.result(report.sentence(), report.facts());
            return report.isClean() ? 0 : 1;
        } catch (Unfit unfit) {
            throw new CannotStart(unfit.sentence(), unfit);
        } catch (IOException e) {
            throw new CannotStart("không đọc hoặc ghi được tệp: " + e.getMessage() + ".", e);
        }
    }

    private ProcedureIntake.Wish wish(ApplicationContext rooms) throws Unfit, IOException {
        if (!Files.isReadable(file)) {
            throw new CannotStart("không đọc được tệp " + file + ".");
        }
        Site site =
                rooms.getBean(Sites.class)
                        .named(host)
                        .orElseThrow(() -> new CannotStart("không có trang " + host + "."));
        Source source = Source.open(file, String.valueOf(file.getFileName()));
        return new ProcedureIntake.Wish(
                source, mapping(source), day(rooms.getBean(Clock.class)), site, null);
    }

    private Mapping mapping(Source source) throws IOException {
        try {
            return mapping == null ? source.guess() : Mapping.ofJson(Files.readString(mapping));
        } catch (Illegible illegible) {
            throw new CannotStart(illegible.sentence(), illegible);
        }
    }

    private LocalDate day(Clock clock) {
        try {
            return from == null ? LocalDate.now(clock) : DayText.read(from);
        } catch (Illegible illegible) {
            throw new CannotStart(illegible.sentence(), illegible);
        }
    }

    private static void say(Report report, Console console) {
        if (report.apart() > 0) {
            console.say("Tách được %d cách nộp từ cột chạy liền.".formatted(report.apart()));
        }
        report.doubts().stream().map(Problem::sentence).limit(SHOWN).forEach(console::say);
        report.problems().stream().map(Problem::sentence).limit(SHOWN).forEach(console::say);
        if (report.problems().size() > SHOWN) {
            console.say(
                    "… và %d lỗi nữa (xem đủ bằng --json hoặc --errors)."
                            .formatted(report.problems().size() - SHOWN));
        }
    }

    private void writeErrors(Report report) throws IOException {
        if (errors == null || report.isClean()) {
            return;
        }
        try {
            ErrorFile.of(file, String.valueOf(file.getFileName()), report.problems()).write(errors);
        } catch (Unreadable e) {
            throw new CannotStart(e.sentence(), e);
        }
    }
}
