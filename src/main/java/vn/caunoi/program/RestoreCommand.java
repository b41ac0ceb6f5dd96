package vn.caunoi.program;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.caunoi.program.archive.ArchiveReader;
import vn.caunoi.program.archive.Manifest;

/** Makes a data folder, or fills an empty database, from a backup. */
@Command(
        name = "restore",
        description = "Khôi phục một bản sao lưu vào thư mục dữ liệu (hoặc cơ sở dữ liệu) trống.")
public class RestoreCommand implements Callable<Integer> {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm:ss 'ngày' dd/MM/yyyy")
                    .withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Mixin private Settings settings = new Settings();

    @Parameters(paramLabel = "TỆP", description = "Bản sao lưu do lệnh backup tạo ra.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "In kết quả dạng JSON.")
    private boolean json;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("a command runs only through the command line");
        }
        LoggingSystem.get(getClass().getClassLoader()).setLogLevel(null, LogLevel.WARN);
        Console console = new Console(spec.commandLine().getOut(), json);
        try (ArchiveReader archive = ArchiveReader.open(file)) {
            new Unpacking(archive, settings, console).run();
            console.result(sentence(archive.manifest()), facts(archive.manifest()));
            return 0;
        } catch (NoSuchFileException e) {
            throw new CannotStart("không có tệp " + e.getFile() + ".", e);
        } catch (IOException | SQLException e) {
            throw new CannotStart("không khôi phục được (" + e.getMessage() + ").", e);
        }
    }

    private static String sentence(Manifest manifest) {
        String lost =
                manifest.lost().isEmpty()
                        ? ""
                        : " %d tệp đã thiếu từ khi sao lưu: %s."
                                .formatted(
                                        manifest.lost().size(), String.join(", ", manifest.lost()));
        return """
        Đã khôi phục dữ liệu của lúc %s: %d bảng, %d dòng, %d tệp (%s), đối chiếu từng bảng và từng tệp đều khớp.%s
        Mọi người phải đăng nhập lại. Hãy chạy bin/caunoi doctor rồi khởi động chương trình."""
                .formatted(
                        MOMENT.format(manifest.moment()),
                        manifest.tables().size(),
                        manifest.rows(),
                        manifest.files().size(),
                        Megabytes.of(manifest.fileBytes()),
                        lost);
    }

    private static Map<String, Object> facts(Manifest manifest) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("restored", true);
        facts.put("moment", manifest.moment());
        facts.put("product", manifest.product());
        facts.put("levels", manifest.levels());
        facts.put("tables", manifest.tables().size());
        facts.put("rows", manifest.rows());
        facts.put("files", manifest.files().size());
        facts.put("lost", manifest.lost());
        return facts;
    }
}
