package vn.caunoi.publishing;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.program.CannotStart;
import vn.caunoi.program.Console;
import vn.caunoi.program.Program;
import vn.caunoi.program.ProgramCommand;
import vn.caunoi.publishing.BrokenSeals.BrokenSeal;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;

/** Cleans and seals anew what bears no fitting seal, after somebody has looked at it. */
@Command(
        name = "seal",
        description =
                "Làm sạch và niêm phong lại những thân bài bị sửa ngoài chương trình, hoặc tất cả"
                        + " khi khóa niêm phong đã mất.")
public class SealCommand extends ProgramCommand {

    @Option(
            names = "--site",
            required = true,
            paramLabel = "TÊN_MIỀN",
            description = "Trang cần niêm phong lại.")
    private String host = "";

    SealCommand(Program program) {
        super(program);
    }

    @Override
    protected int run(ApplicationContext rooms, Console console) {
        Site site =
                rooms.getBean(Sites.class)
                        .named(host)
                        .orElseThrow(() -> new CannotStart("không có trang nào tên " + host + "."));
        List<BrokenSeal> broken = rooms.getBean(BrokenSeals.class).of(site.id());
        broken.forEach(each -> console.say(each.href() + "\t" + each.title()));
        rooms.getBean(Resealing.class)
                .reseal(site.id(), broken.stream().map(BrokenSeal::article).toList());
        rooms.getBean(Journal.class)
                .record(
                        new Act(
                                Act.doer(),
                                "publishing.reseal",
                                site.unit(),
                                "",
                                "bài: " + broken.size()));
        console.result(
                "Đã làm sạch và niêm phong lại %d thân bài của %s."
                        .formatted(broken.size(), site.host()),
                Map.of("site", site.host(), "bodies", broken.size()));
        return 0;
    }
}
