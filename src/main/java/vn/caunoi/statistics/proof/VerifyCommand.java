package vn.caunoi.statistics.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.caunoi.program.CannotStart;
import vn.caunoi.program.Console;
import vn.caunoi.web.Formats;

/** Counts a closed period again from its files; no database is needed, nothing is started. */
@Command(
        name = "verify",
        description =
                "Đối chiếu một kỳ đã khóa với các dòng của nó: chữ ký, chuỗi dòng, mọi tổng và tỷ"
                        + " lệ; với dòng đầy đủ thì cả loại và ngày hẹn của từng hồ sơ. Không cần"
                        + " cơ sở dữ liệu; mã thoát 1 khi có điều khác.")
public class VerifyCommand implements Callable<Integer> {

    private static final int MOST_SHOWN = 50;

    @Parameters(
            index = "0",
            paramLabel = "ẢNH_CHỤP.json",
            description = "Ảnh chụp số liệu của một bản.")
    private Path snapshot = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "DÒNG.csv",
            description = "Dòng công khai hoặc dòng đầy đủ của cùng bản đó.")
    private Path rows = Path.of("");

    @Option(
            names = "--key",
            paramLabel = "DẤU_VÂN_TAY",
            description = "Dấu vân tay của khóa phải ký; bỏ trống thì chỉ in ra để tự so.")
    private String fingerprint = "";

    @Option(names = "--json", description = "In kết quả dạng JSON.")
    private boolean json;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("a command runs only through the command line");
        }
        Verdict verdict =
                Verification.of(
                        SignedSnapshot.read(text(snapshot)),
                        RowsFile.read(rows),
                        fingerprint.replaceAll("[\\s:]", ""));
        tell(verdict, new Console(spec.commandLine().getOut(), json));
        return verdict.whole() ? 0 : 1;
    }

    private static void tell(Verdict verdict, Console console) {
        verdict.differences().stream()
                .limit(MOST_SHOWN)
                .forEach(difference -> console.say("✗ " + difference.sentence()));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("whole", verdict.whole());
        facts.put("rows", verdict.rows());
        facts.put("full", verdict.full());
        facts.put("dueDays", verdict.dueDays());
        facts.put("fingerprint", verdict.fingerprint());
        facts.put("differences", verdict.differences());
        console.result(sentence(verdict), facts);
    }

    private static String sentence(Verdict verdict) {
        String end =
                verdict.whole()
                        ? "Khớp: %s dòng %s, mọi tổng và tỷ lệ như đã ký%s."
                                .formatted(
                                        Formats.number(verdict.rows()),
                                        verdict.full() ? "đầy đủ" : "công khai",
                                        verdict.full()
                                                ? "; mọi loại và %s ngày hẹn tính lại đều đúng"
                                                        .formatted(
                                                                Formats.number(verdict.dueDays()))
                                                : "")
                        : "KHÔNG KHỚP: %s điều khác."
                                .formatted(Formats.number(verdict.differences().size()));
        return end + "\nDấu vân tay của khóa trong ảnh chụp: " + verdict.fingerprint();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new CannotStart("không đọc được ảnh chụp số liệu %s.".formatted(file), e);
        }
    }
}
