package vn.caunoi.journal;

import java.util.Map;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import vn.caunoi.program.Console;
import vn.caunoi.program.Program;
import vn.caunoi.program.ProgramCommand;

/** Looks after the journal. */
@Command(
        name = "journal",
        description = "Nhật ký: kiểm tra chuỗi (verify).",
        subcommands = JournalCommand.Verify.class)
public class JournalCommand {

    @Command(
            name = "verify",
            description = "Tính lại chuỗi nhật ký; mã thoát 1 và nêu dòng hỏng đầu tiên khi có.")
    static class Verify extends ProgramCommand {

        Verify(Program program) {
            super(program);
        }

        @Override
        protected int run(ApplicationContext rooms, Console console) {
            Chain.Verdict verdict = rooms.getBean(Verification.class).run();
            long broken = verdict.broken().orElse(0L);
            console.result(
                    JournalCheck.sentence(verdict),
                    Map.of(
                            "whole", verdict.whole(),
                            "entries", verdict.entries(),
                            "broken", broken,
                            "reason", verdict.reason()));
            return verdict.whole() ? 0 : 1;
        }
    }
}
