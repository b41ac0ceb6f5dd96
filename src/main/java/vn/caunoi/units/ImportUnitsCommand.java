package vn.caunoi.units;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import vn.caunoi.program.CannotStart;
import vn.caunoi.program.Console;
import vn.caunoi.program.Nature;
import vn.caunoi.program.Program;
import vn.caunoi.program.ProgramCommand;

/** {@code import units FILE}: the official list of units as CSV. */
@Command(
        name = "units",
        description = {
            "Nhập danh mục đơn vị từ tệp CSV (UTF-8) có các cột code, name, full_name, kind, parent_code.",
            "Nhập tất cả hoặc không nhập gì; chạy lần thứ hai không đổi gì."
        })
public class ImportUnitsCommand extends ProgramCommand {

    private static final int SHOWN = 100;

    @Parameters(paramLabel = "TỆP", description = "Tệp CSV.")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "Chạy thử: chỉ báo kết quả, không ghi.")
    private boolean dryRun;

    @Option(
            names = "--as-of",
            paramLabel = "NGÀY",
            converter = Day.class,
            description =
                    "Ngày các đơn vị trong tệp có hiệu lực, ví dụ 2025-07-01 (mặc định: hôm nay).")
    private @Nullable LocalDate day;

    ImportUnitsCommand(Program program) {
        super(program);
    }

    @Override
    protected int run(ApplicationContext rooms, Console console) {
        LocalDate asOf = day == null ? LocalDate.now(rooms.getBean(Clock.class)) : day;
        ImportReport report = read(rooms.getBean(UnitImport.class), asOf);
        report.problems().stream().limit(SHOWN).map(Problem::sentence).forEach(console::say);
        if (report.problems().size() > SHOWN) {
            console.say(
                    "… và "
                            + (report.problems().size() - SHOWN)
                            + " lỗi nữa (xem đủ bằng --json).");
        }
        if (!dryRun && report.problems().isEmpty()) {
            rooms.getBean(Nature.class).markReal();
        }
        console.result(report.sentence(), report.facts());
        return report.problems().isEmpty() ? 0 : 1;
    }

    private ImportReport read(UnitImport units, LocalDate asOf) {
        try (var content = Files.newInputStream(file)) {
            return units.run(content, String.valueOf(file.getFileName()), asOf, dryRun);
        } catch (IOException e) {
            throw new CannotStart("không đọc được tệp " + file + ".", e);
        }
    }

    static class Day implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("ngày phải viết dạng 2025-07-01");
            }
        }
    }
}
