package vn.caunoi.meetings.minutes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.caunoi.documents.Printer;
import vn.caunoi.program.CannotStart;
import vn.caunoi.program.Console;

/** Counts frozen minutes again from their own log; no database is needed, nothing is started. */
@Command(
        name = "verify",
        description =
                "Đối chiếu biên bản đã chốt (.pdf hoặc .docx) với sổ việc kèm trong tệp: số dự họp, cơ"
                        + " sở tính, kết quả từng lần biểu quyết, từng dòng chữ. Không cần cơ sở dữ"
                        + " liệu; mã thoát 1 khi có điều khác.")
public class VerifyCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "TỆP", description = "Biên bản đã chốt.")
    private Path file = Path.of("");

    @Option(
            names = "--sha256",
            paramLabel = "MÃ",
            description = "Mã ghi trong sổ biên bản; bỏ trống thì chỉ in ra để tự so.")
    private String expected = "";

    @Option(names = "--json", description = "In kết quả dạng JSON.")
    private boolean json;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("a command runs only through the command line");
        }
        LoggingSystem.get(getClass().getClassLoader()).setLogLevel(null, LogLevel.OFF);
        byte[] bytes = bytes();
        String hash = sha256(bytes);
        String known = expected.strip().toLowerCase(Locale.ROOT);
        Verification found = Verification.of(bytes, Printer.alone()).beside(hash, known);
        tell(new Console(spec.commandLine().getOut(), json), found, hash);
        return found.differences().isEmpty() ? 0 : 1;
    }

    private static void tell(Console console, Verification found, String hash) {
        found.figures().forEach(console::say);
        found.differences().forEach(difference -> console.say("✗ " + difference));
        found.remarks().forEach(remark -> console.say("· " + remark));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("whole", found.differences().isEmpty());
        facts.put("sha256", hash);
        facts.put("figures", found.figures());
        facts.put("differences", found.differences());
        facts.put("remarks", found.remarks());
        console.result(sentence(found) + "\nMã SHA-256 của tệp: " + hash, facts);
    }

    private static String sentence(Verification found) {
        if (!found.differences().isEmpty()) {
            return "KHÔNG KHỚP: %d điều khác.".formatted(found.differences().size());
        }
        return found.remarks().isEmpty()
                ? "Khớp: mọi con số và mọi dòng đúng như sổ việc."
                : "Tệp đúng từng byte như khi chốt; chương trình này diễn đạt %d dòng khác bản đã chốt."
                        .formatted(found.remarks().size());
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CannotStart("không đọc được tệp %s.".formatted(file), e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
