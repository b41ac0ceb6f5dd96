package vn.caunoi.statistics;

import java.util.Map;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import vn.caunoi.program.Console;
import vn.caunoi.program.Program;
import vn.caunoi.program.ProgramCommand;
import vn.caunoi.statistics.proof.VerifyCommand;
import vn.caunoi.web.Formats;

/** What can be done with the figures from the command line. */
@Command(
        name = "statistics",
        description =
                "Số liệu giải quyết hồ sơ: đếm lại từ sổ hồ sơ (rebuild), đối chiếu một kỳ đã khóa"
                        + " (verify).",
        subcommands = {StatisticsCommand.Rebuild.class, VerifyCommand.class})
public class StatisticsCommand {

    /** Counts everything again from the standings of the dossiers. */
    @Command(
            name = "rebuild",
            description =
                    "Đếm lại mọi biến động từ sổ hồ sơ, nói có bao nhiêu chỗ khác và sửa các chỗ đó.")
    static class Rebuild extends ProgramCommand {

        Rebuild(Program program) {
            super(program);
        }

        @Override
        protected int run(ApplicationContext rooms, Console console) {
            int different = rooms.getBean(Movements.class).rebuild();
            console.result(
                    different == 0
                            ? "Đã đếm lại từ sổ hồ sơ: không có gì khác."
                            : "Đã đếm lại từ sổ hồ sơ: sửa %s chỗ khác với sổ."
                                    .formatted(Formats.number(different)),
                    Map.of("different", different));
            return 0;
        }
    }
}
