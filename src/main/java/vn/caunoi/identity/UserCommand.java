package vn.caunoi.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.caunoi.program.CannotStart;
import vn.caunoi.program.Console;
import vn.caunoi.program.Nature;
import vn.caunoi.program.Program;
import vn.caunoi.program.ProgramCommand;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Frames;
import vn.caunoi.web.Role;
import vn.caunoi.web.components.Field;

/** {@code user add|reset|disable|list}: accounts, for whoever has a shell on the machine. */
@Command(
        name = "user",
        description =
                "Tài khoản: thêm (add), cấp lại liên kết (reset), khóa (disable), liệt kê (list).",
        subcommands = {
            UserCommand.Add.class,
            UserCommand.Reset.class,
            UserCommand.Disable.class,
            UserCommand.Listing.class
        })
public class UserCommand {

    @Command(name = "add", description = "Thêm người dùng và in liên kết để họ tự đặt mật khẩu.")
    static class Add extends ProgramCommand {

        @Parameters(paramLabel = "TÊN", description = "Tên đăng nhập, ví dụ thuha.")
        private String username = "";

        @Option(names = "--name", required = true, description = "Họ và tên.")
        private String name = "";

        @Option(names = "--email", description = "Thư điện tử.")
        private String email = "";

        @Option(names = "--role", description = "Giao luôn vai trò này, ví dụ quan-tri.")
        private @Nullable String role;

        @Option(
                names = "--site",
                description = "Tên miền của trang mà họ làm việc; không nêu là toàn hệ thống.")
        private @Nullable String site;

        @Option(names = "--address", description = "Địa chỉ gốc của liên kết, ví dụ https://…")
        private @Nullable String address;

        Add(Program program) {
            super(program);
        }

        @Override
        protected int run(ApplicationContext rooms, Console console) {
            UnitId unit = unit(rooms, site);
            Optional<Role> given = Optional.ofNullable(role).map(code -> role(rooms, code));
            PersonForm form = checked(rooms);
            PeopleDesk.Opened opened =
                    rooms.getBean(PeopleDesk.class)
                            .open(form.username(), form.name(), form.email(), unit);
            given.ifPresent(
                    known ->
                            rooms.getBean(GrantDesk.class)
                                    .give(
                                            opened.person().id(),
                                            new GrantDesk.Wish(
                                                    known,
                                                    unit,
                                                    null,
                                                    LocalDate.now(rooms.getBean(Clock.class)),
                                                    null,
                                                    "thêm từ dòng lệnh")));
            rooms.getBean(Nature.class).markReal();
            return handOver(rooms, console, opened.person(), opened.link(), address);
        }

        private PersonForm checked(ApplicationContext rooms) {
            var form = new PersonForm(username, name, email, Places.WHOLE_PROGRAM);
            boolean taken = rooms.getBean(People.class).named(form.username()).isPresent();
            boolean known = rooms.getBean(PeopleDesk.class).emailIsTaken(form.email(), null);
            String mistakes =
                    Stream.concat(
                                    Stream.of(form.usernameField(taken)),
                                    form.personalFields(known).stream())
                            .filter(Field::wrong)
                            .map(field -> String.valueOf(field.mistake()))
                            .collect(Collectors.joining("; "));
            if (!mistakes.isEmpty()) {
                throw new CannotStart(mistakes + ".");
            }
            return form;
        }
    }

    @Command(name = "reset", description = "Cấp liên kết mới để đặt lại mật khẩu.")
    static class Reset extends ProgramCommand {

        @Parameters(paramLabel = "TÊN", description = "Tên đăng nhập.")
        private String username = "";

        @Option(names = "--clear-factors", description = "Bỏ cả xác thực hai lớp.")
        private boolean clearFactors;

        @Option(names = "--address", description = "Địa chỉ gốc của liên kết, ví dụ https://…")
        private @Nullable String address;

        Reset(Program program) {
            super(program);
        }

        @Override
        protected int run(ApplicationContext rooms, Console console) {
            Colleague colleague = colleague(rooms, username);
            OneTimeLink link = rooms.getBean(PeopleDesk.class).recover(colleague, clearFactors);
            return handOver(rooms, console, colleague.person(), link, address);
        }
    }

    @Command(name = "disable", description = "Khóa tài khoản và kết thúc mọi phiên của nó.")
    static class Disable extends ProgramCommand {

        @Parameters(paramLabel = "TÊN", description = "Tên đăng nhập.")
        private String username = "";

        Disable(Program program) {
            super(program);
        }

        @Override
        protected int run(ApplicationContext rooms, Console console) {
            Colleague colleague = colleague(rooms, username);
            try {
                rooms.getBean(PeopleDesk.class).close(colleague);
            } catch (LastAdministrator refusal) {
                throw new CannotStart(refusal.sentence(), refusal);
            }
            console.result(
                    "Đã khóa tài khoản %s.".formatted(username),
                    Map.of("user", colleague.person().username(), "active", false));
            return 0;
        }
    }

    @Command(name = "list", description = "Liệt kê tài khoản và vai trò hiện nay.")
    static class Listing extends ProgramCommand {

        Listing(Program program) {
            super(program);
        }

        @Override
        protected int run(ApplicationContext rooms, Console console) {
            LocalDate today = LocalDate.now(rooms.getBean(Clock.class));
            List<Colleague> all = rooms.getBean(Roster.class).all();
            all.forEach(
                    colleague ->
                            console.say(
                                    "%s\t%s\t%s\t%s"
                                            .formatted(
                                                    colleague.person().username(),
                                                    colleague.person().name(),
                                                    colleague.person().active() ? "mở" : "khóa",
                                                    String.join(", ", roles(colleague, today)))));
            console.result(
                    all.size() + " tài khoản.",
                    Map.of(
                            "users",
                            all.stream().map(colleague -> facts(colleague, today)).toList()));
            return 0;
        }
    }

    private static Colleague colleague(ApplicationContext rooms, String username) {
        return rooms.getBean(People.class)
                .named(username)
                .map(Person::id)
                .flatMap(rooms.getBean(Roster.class)::find)
                .orElseThrow(() -> new CannotStart("không có tài khoản tên " + username + "."));
    }

    private static Role role(ApplicationContext rooms, String code) {
        RightsTable table = rooms.getBean(RightsTable.class);
        return table.role(code)
                .orElseThrow(
                        () ->
                                new CannotStart(
                                        "không có vai trò %s; có: %s."
                                                .formatted(
                                                        code,
                                                        table.roles().stream()
                                                                .map(Role::code)
                                                                .collect(
                                                                        Collectors.joining(
                                                                                ", ")))));
    }

    private static @Nullable UnitId unit(ApplicationContext rooms, @Nullable String host) {
        return host == null
                ? null
                : rooms.getBean(Sites.class)
                        .named(host)
                        .map(Site::unit)
                        .orElseThrow(() -> new CannotStart("không có trang " + host + "."));
    }

    private static int handOver(
            ApplicationContext rooms,
            Console console,
            Person person,
            OneTimeLink link,
            @Nullable String address) {
        String base =
                address == null
                        ? rooms.getBean(Frames.class).of("localhost").origin()
                        : address.replaceFirst("/+$", "");
        String whole = base + link.path();
        console.result(
                "Hãy chuyển liên kết này cho %s; dùng được một lần, trong 72 giờ:%n%s"
                        .formatted(person.name(), whole),
                Map.of("user", person.username(), "link", whole));
        return 0;
    }

    private static List<String> roles(Colleague colleague, LocalDate today) {
        return colleague.heldOn(today).stream().map(Grant::role).toList();
    }

    private static Map<String, Object> facts(Colleague colleague, LocalDate today) {
        return Map.of(
                "user", colleague.person().username(),
                "name", colleague.person().name(),
                "active", colleague.person().active(),
                "roles", roles(colleague, today));
    }
}
