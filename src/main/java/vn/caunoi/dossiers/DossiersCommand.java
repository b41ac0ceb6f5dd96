package vn.caunoi.dossiers;

import java.util.Map;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import vn.caunoi.program.Console;
import vn.caunoi.program.Program;
import vn.caunoi.program.ProgramCommand;
import vn.caunoi.web.Formats;

/** Looks after the ledger. */
@Command(
        name = "dossiers",
        description = "Sổ hồ sơ: dựng lại tình trạng các hồ sơ từ sổ (derive).",
        subcommands = DossiersCommand.Derive.class)
public class DossiersCommand {

    private static final int NAMED = 20;

    @Command(
            name = "derive",
            description =
                    "Dựng lại tình trạng mọi hồ sơ từ các dòng sổ, nói rõ hồ sơ nào khác với đang lưu.")
    static class Derive extends ProgramCommand {

        Derive(Program program) {
            super(program);
        }

        @Override
        protected int run(ApplicationContext rooms, Console console) {
            Derivation.Report report =
                    rooms.getBean(Derivation.class)
                            .derive((done, total) -> console.progress("Dựng lại", done, total));
            report.differing().stream()
                    .limit(NAMED)
                    .forEach(
                            each -> console.say("Hồ sơ số " + each.value() + " đã được dựng lại."));
            int holdings = rooms.getBean(Holdings.class).derive();
            if (holdings > 0) {
                console.say(
                        "Người đang giữ của %s hồ sơ đã được dựng lại từ lịch sử giao nhận."
                                .formatted(Formats.number(holdings)));
            }
            console.result(
                    report.differing().isEmpty()
                            ? "Đã đối chiếu %s hồ sơ; mọi tình trạng đang lưu đều khớp với sổ."
                                    .formatted(Formats.number(report.looked()))
                            : "Đã đối chiếu %s hồ sơ; %s hồ sơ khác với sổ và đã được dựng lại."
                                    .formatted(
                                            Formats.number(report.looked()),
                                            Formats.number(report.differing().size())),
                    Map.of(
                            "looked", report.looked(),
                            "differing", report.differing().size(),
                            "holdings", holdings));
            return 0;
        }
    }
}
