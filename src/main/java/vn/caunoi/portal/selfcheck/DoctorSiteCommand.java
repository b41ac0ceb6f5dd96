package vn.caunoi.portal.selfcheck;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.caunoi.program.CannotStart;
import vn.caunoi.program.Console;
import vn.caunoi.program.Program;
import vn.caunoi.program.ProgramCommand;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;

/** {@code doctor site}: checks the pages of a running program from outside. */
@Command(
        name = "site",
        description =
                "Đọc các trang như người lạ đọc và nêu mọi thứ dẫn tới tên miền chưa được cho phép;"
                        + " mã thoát 1 khi có. Chương trình phải đang chạy.")
public class DoctorSiteCommand extends ProgramCommand {

    @Option(
            names = "--site",
            paramLabel = "TÊN_MIỀN",
            description = "Trang cần kiểm tra (mặc định: mọi trang).")
    private @Nullable String host;

    @Option(
            names = "--port",
            defaultValue = "${env:CAUNOI_PORT:-8080}",
            description = "Cổng HTTP của chương trình đang chạy (mặc định: ${DEFAULT-VALUE}).")
    private int port;

    DoctorSiteCommand(Program program) {
        super(program);
    }

    @Override
    protected int run(ApplicationContext rooms, Console console) {
        List<Result> results =
                sites(rooms.getBean(Sites.class)).stream()
                        .map(site -> checked(site, rooms.getBean(SelfCheck.class), console))
                        .toList();
        long pages = results.stream().mapToLong(Result::pages).sum();
        List<Finding> findings =
                results.stream().flatMap(result -> result.findings().stream()).toList();
        console.result(
                findings.isEmpty()
                        ? "Không thấy gì lạ trên %d trang.".formatted(pages)
                        : "Có %d dấu hiệu lạ trên %d trang.".formatted(findings.size(), pages),
                Map.of("good", findings.isEmpty(), "pages", pages, "findings", findings));
        return findings.isEmpty() ? 0 : 1;
    }

    private List<Site> sites(Sites sites) {
        return host == null
                ? sites.all()
                : List.of(
                        sites.named(host)
                                .orElseThrow(
                                        () ->
                                                new CannotStart(
                                                        "không có trang nào tên " + host + ".")));
    }

    private Result checked(Site site, SelfCheck check, Console console) {
        Result result = check.of(site, port, SelfCheck.THOROUGH);
        result.findings()
                .forEach(
                        finding ->
                                console.say(
                                        "✗ %s%s: %s %s"
                                                .formatted(
                                                        site.host(),
                                                        finding.path(),
                                                        finding.kind().label(),
                                                        finding.target())));
        return result;
    }
}
