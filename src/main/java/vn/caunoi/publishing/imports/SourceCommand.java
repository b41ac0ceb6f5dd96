package vn.caunoi.publishing.imports;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Option;
import vn.caunoi.program.Console;
import vn.caunoi.program.Program;
import vn.caunoi.program.ProgramCommand;
import vn.caunoi.publishing.Taken.Change;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;

/** What all imports of articles ask for, and how they end. */
abstract class SourceCommand extends ProgramCommand {

    @Option(
            names = "--site",
            paramLabel = "TÊN_MIỀN",
            description = "Trang nhận bài; bắt buộc khi có nhiều trang.")
    private @Nullable String host;

    @Option(
            names = "--dry-run",
            description = "Chạy thử: đọc hết, báo cáo, không thay đổi gì. Nên chạy trước khi nhập.")
    private boolean dryRun;

    @Option(
            names = "--report",
            paramLabel = "TỆP_CSV",
            description = "Ghi báo cáo từng mục: số thứ tự, địa chỉ, việc, lý do.")
    private @Nullable Path report;

    @Option(
            names = "--section-map",
            paramLabel = "TỆP",
            description = "Bảng chuyển chuyên mục, mỗi dòng: tên cũ = ma-moi | Tên mới.")
    @Nullable Path sectionMap;

    @Option(
            names = "--section",
            paramLabel = "MÃ|TÊN",
            description = "Chuyên mục cho bài không có chuyên mục (mặc định: tin-tuc | Tin tức).")
    @Nullable String section;

    @Option(
            names = "--zone",
            paramLabel = "MÚI_GIỜ",
            description = "Múi giờ của ngày không ghi múi giờ (mặc định: Asia/Ho_Chi_Minh).")
    private @Nullable String zone;

    SourceCommand(Program program) {
        super(program);
    }

    /** The source that the command line names. */
    abstract Supply supply(ZoneId zone);

    @Override
    protected int run(ApplicationContext rooms, Console console) {
        Imports imports = rooms.getBean(Imports.class);
        Site site = site(rooms.getBean(Sites.class));
        Supply supply = supply(zone == null ? imports.zone() : zone(zone));
        long start = System.nanoTime();
        try (Report lines = report == null ? Report.counting() : Report.to(report)) {
            CannotImport broken =
                    imports.run(
                            site,
                            supply,
                            dryRun,
                            lines,
                            (done, total) -> console.progress("Nhập", done, total));
            Map<String, Object> facts = facts(site, lines, broken);
            facts.put("seconds", (System.nanoTime() - start) / 1_000_000 / 1000.0);
            console.result(sentences(site, lines, broken), facts);
            return broken == null && lines.failed() == 0 ? 0 : 1;
        }
    }

    SectionMap sections() {
        SectionMap map = sectionMap == null ? SectionMap.empty() : SectionMap.read(sectionMap);
        return section == null ? map : map.otherwise(section);
    }

    private Site site(Sites sites) {
        List<Site> all = sites.all();
        if (host == null && all.size() == 1) {
            return all.getFirst();
        }
        String hosts = all.stream().map(Site::host).collect(Collectors.joining(", "));
        if (all.isEmpty()) {
            throw new CannotImport("chưa có trang nào để nhận bài.");
        }
        if (host == null) {
            throw new CannotImport("có nhiều trang; hãy chọn một bằng --site: " + hosts + ".");
        }
        String wanted = host;
        return all.stream()
                .filter(site -> site.host().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(
                        () ->
                                new CannotImport(
                                        "không có trang " + wanted + "; có: " + hosts + "."));
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new CannotImport("không có múi giờ “" + name + "”.", e);
        }
    }

    private String sentences(Site site, Report lines, @Nullable CannotImport broken) {
        StringBuilder out = new StringBuilder();
        if (broken != null) {
            out.append("Dừng giữa chừng: ").append(broken.getMessage()).append('\n');
        }
        out.append(
                ("%s %s: %,d mới, %,d cập nhật, %,d không đổi, %,d giữ bản đã sửa ở đây,"
                                + " %,d bỏ qua, %,d không nhập được.")
                        .formatted(
                                dryRun ? "Chạy thử, chưa thay đổi gì ở" : "Đã nhập vào",
                                site.host(),
                                lines.of(Change.NEW),
                                lines.of(Change.CHANGED),
                                lines.of(Change.SAME),
                                lines.of(Change.KEPT),
                                lines.leftOut(),
                                lines.failed()));
        lines.counted().forEach((what, count) -> out.append("\n  %s: %,d".formatted(what, count)));
        lines.remarks().forEach((what, count) -> out.append("\n  %s: %,d".formatted(what, count)));
        if (report != null) {
            out.append("\nBáo cáo từng mục: ").append(report);
        } else if (!lines.remarks().isEmpty()) {
            out.append("\nThêm --report TỆP để xem từng mục.");
        }
        return out.toString();
    }

    private Map<String, Object> facts(Site site, Report lines, @Nullable CannotImport broken) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("site", site.host());
        facts.put("dryRun", dryRun);
        facts.put("new", lines.of(Change.NEW));
        facts.put("changed", lines.of(Change.CHANGED));
        facts.put("same", lines.of(Change.SAME));
        facts.put("kept", lines.of(Change.KEPT));
        facts.put("leftOut", lines.leftOut());
        facts.put("failed", lines.failed());
        facts.put("counted", lines.counted());
        facts.put("remarks", lines.remarks());
        facts.put("broken", broken == null ? "" : String.valueOf(broken.getMessage()));
        return facts;
    }
}
