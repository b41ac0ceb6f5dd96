package vn.caunoi.program;

import java.util.Map;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;

/** Loads or empties the demo locality. */
@Command(
        name = "demo",
        description = "Dữ liệu minh họa: nạp (load) hoặc xóa hết (purge).",
        subcommands = {DemoCommand.Load.class, DemoCommand.Purge.class})
public class DemoCommand {

    @Command(name = "load", description = "Nạp địa phương minh họa vào cơ sở dữ liệu trống.")
    static class Load extends ProgramCommand {

        Load(Program program) {
            super(program);
        }

        @Override
        protected int run(ApplicationContext rooms, Console console) {
            rooms.getBean(Demo.class).load(console);
            console.result("Đã nạp dữ liệu minh họa.", Map.of("loaded", true));
            return 0;
        }
    }

    @Command(name = "purge", description = "Xóa hết dữ liệu minh họa; từ chối dữ liệu thật.")
    static class Purge extends ProgramCommand {

        Purge(Program program) {
            super(program);
        }

        @Override
        protected int run(ApplicationContext rooms, Console console) {
            rooms.getBean(Demo.class).purge();
            console.result(
                    "Đã xóa dữ liệu minh họa. Từ nay cơ sở dữ liệu này dùng cho dữ liệu thật.",
                    Map.of("purged", true));
            return 0;
        }
    }
}
