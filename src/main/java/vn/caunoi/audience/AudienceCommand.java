package vn.caunoi.audience;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.caunoi.program.CannotStart;
import vn.caunoi.program.Console;
import vn.caunoi.program.Program;
import vn.caunoi.program.ProgramCommand;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.web.Formats;

/** What can be done to the counters from the command line. */
@Command(
        name = "audience",
        description = "Lượt truy cập: nhập số liệu của hệ thống cũ (opening).",
        subcommands = AudienceCommand.Opening.class)
public class AudienceCommand {

    /** Enters what an old portal counted. */
    @Command(
            name = "opening",
            description =
                    "Nhập số lượt truy cập mà hệ thống cũ đã đếm; trang thống kê ghi rõ số này.")
    static class Opening extends ProgramCommand {

        @Option(
                names = "--site",
                required = true,
                paramLabel = "TÊN_MIỀN",
                description = "Trang nhận số liệu.")
        private String host = "";

        @Option(
                names = "--date",
                required = true,
                paramLabel = "yyyy-MM-dd",
                description = "Hệ thống cũ đã đếm đến hết ngày nào.")
        private LocalDate asOf = LocalDate.EPOCH;

        @Option(
                names = "--total",
                required = true,
                paramLabel = "N",
                description = "Tổng số lượt đã đếm.")
        private long total;

        @Option(
                names = "--source",
                defaultValue = "Bộ đếm của hệ thống cũ",
                paramLabel = "GHI_CHÚ",
                description = "Nguồn của số liệu (mặc định: ${DEFAULT-VALUE}).")
        private String source = "";

        Opening(Program program) {
            super(program);
        }

        @Override
        protected int run(ApplicationContext rooms, Console console) {
            Site site =
                    rooms.getBean(Sites.class)
                            .named(host)
                            .orElseThrow(
                                    () -> new CannotStart("không có trang nào tên " + host + "."));
            rooms.getBean(OpeningBalances.class)
                    .enter(site.id(), new OpeningBalance(asOf, total, source));
            console.result(
                    "Đã ghi %s lượt truy cập tính đến hết ngày %s cho %s."
                            .formatted(Formats.number(total), Formats.day(asOf), site.host()),
                    Map.of("site", site.host(), "date", asOf.toString(), "total", total));
            return 0;
        }
    }
}
