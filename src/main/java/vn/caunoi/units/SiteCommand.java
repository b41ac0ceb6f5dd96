package vn.caunoi.units;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.caunoi.program.CannotStart;
import vn.caunoi.program.Console;
import vn.caunoi.program.Nature;
import vn.caunoi.program.Program;
import vn.caunoi.program.ProgramCommand;

/** {@code site put|list}: opens and changes sites until there is an office to do it in. */
@Command(
        name = "site",
        description = "Trang thông tin điện tử: mở hoặc sửa (put), liệt kê (list).",
        subcommands = {SiteCommand.Put.class, SiteCommand.Listing.class})
public class SiteCommand {

    @Command(
            name = "put",
            description = "Mở một trang, hoặc sửa những dòng được nêu của trang đã có.")
    static class Put extends ProgramCommand {

        @Mixin private SiteWish wish = new SiteWish();

        Put(Program program) {
            super(program);
        }

        @Override
        protected int run(ApplicationContext rooms, Console console) {
            try {
                Site site = rooms.getBean(SiteDesk.class).put(wish);
                rooms.getBean(Nature.class).markReal();
                console.result(
                        "Đã lưu trang %s (%s).".formatted(site.host(), site.title()), facts(site));
                return 0;
            } catch (Nonsense nonsense) {
                throw new CannotStart(nonsense.sentence() + ".", nonsense);
            }
        }
    }

    @Command(name = "list", description = "Liệt kê các trang.")
    static class Listing extends ProgramCommand {

        Listing(Program program) {
            super(program);
        }

        @Override
        protected int run(ApplicationContext rooms, Console console) {
            List<Site> sites = rooms.getBean(Sites.class).all();
            sites.forEach(site -> console.say(site.host() + "\t" + site.title()));
            console.result(
                    sites.size() + " trang.",
                    Map.of("sites", sites.stream().map(SiteCommand::facts).toList()));
            return 0;
        }
    }

    private static Map<String, Object> facts(Site site) {
        return Map.of("site", site.id().value(), "host", site.host(), "title", site.title());
    }
}
