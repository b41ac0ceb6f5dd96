package vn.caunoi.program;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts everything into one file. */
@Command(
        name = "backup",
        description =
                "Sao lưu cơ sở dữ liệu và kho tệp vào một tệp, cả khi chương trình đang chạy;"
                        + " mã thoát 1 khi có gì không vào được.")
public class BackupCommand extends ProgramCommand {

    @Parameters(paramLabel = "TỆP", description = "Tệp sẽ được tạo; không ghi đè tệp đã có.")
    private Path file = Path.of("");

    BackupCommand(Program program) {
        super(program);
    }

    @Override
    protected int run(ApplicationContext rooms, Console console) {
        Backup backup = rooms.getBean(Packing.class).into(file.toAbsolutePath(), console);
        boolean good = backup.outcome() == Backup.Outcome.GOOD;
        console.result(
                good
                        ? "Đã sao lưu vào %s (%s). Hãy cất tệp này ở máy khác."
                                .formatted(file, Megabytes.of(backup.bytes()))
                        : "Đã ghi %s (%s), nhưng %s"
                                .formatted(file, Megabytes.of(backup.bytes()), backup.problem()),
                Map.of(
                        "outcome", backup.outcome(),
                        "file", file.toString(),
                        "bytes", backup.bytes(),
                        "problem", backup.problem()));
        return good ? 0 : 1;
    }
}
