package vn.caunoi.program;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;

/** Looks at everything that rooms can check and says what is wrong. */
@Command(name = "doctor", description = "Kiểm tra chương trình và dữ liệu; mã thoát 1 khi có lỗi.")
public class DoctorCommand extends ProgramCommand {

    DoctorCommand(Program program) {
        super(program);
    }

    @Override
    protected int run(ApplicationContext rooms, Console console) {
        Map<String, Check.Finding> findings = new LinkedHashMap<>();
        rooms.getBeansOfType(Check.class)
                .values()
                .forEach(check -> findings.put(check.what(), check.look()));
        findings.forEach(
                (what, finding) ->
                        console.say(
                                "%s %s: %s".formatted(mark(finding), what, finding.sentence())));
        boolean good = findings.values().stream().allMatch(Check.Finding::good);
        console.result(
                good ? "Mọi thứ đều ổn." : "Có lỗi cần xử lý.",
                Map.of("good", good, "checks", findings));
        return good ? 0 : 1;
    }

    private static String mark(Check.Finding finding) {
        if (finding.warning()) {
            return "!";
        }
        return finding.good() ? "✓" : "✗";
    }
}
