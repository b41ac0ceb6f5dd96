package vn.caunoi;

import java.util.Map;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;
import vn.caunoi.audience.AudienceCommand;
import vn.caunoi.dossiers.DossiersCommand;
import vn.caunoi.dossiers.imports.ImportDossiersCommand;
import vn.caunoi.identity.UserCommand;
import vn.caunoi.journal.JournalCommand;
import vn.caunoi.meetings.MinutesCommand;
import vn.caunoi.portal.selfcheck.DoctorSiteCommand;
import vn.caunoi.procedures.desk.ImportProceduresCommand;
import vn.caunoi.program.BackupCommand;
import vn.caunoi.program.CommandLineFactory;
import vn.caunoi.program.DemoCommand;
import vn.caunoi.program.DoctorCommand;
import vn.caunoi.program.Program;
import vn.caunoi.program.RestoreCommand;
import vn.caunoi.program.ServeCommand;
import vn.caunoi.program.VersionCommand;
import vn.caunoi.publishing.SealCommand;
import vn.caunoi.publishing.imports.HtmlCommand;
import vn.caunoi.publishing.imports.WxrCommand;
import vn.caunoi.statistics.StatisticsCommand;
import vn.caunoi.units.ImportUnitsCommand;
import vn.caunoi.units.SiteCommand;

/**
 * Cầu Nối: collects the commands that lie in their rooms and starts the one that was asked for.
 * Beans bear their full names: what a room calls its own is no other room's matter.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(
        systemName = "Cầu Nối",
        sharedModules = {"program", "web"})
@Command(
        name = "caunoi",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        description = "Cầu Nối: cổng thông tin, một cửa và sinh hoạt chi bộ của một địa phương.",
        subcommands = {
            ServeCommand.class,
            DemoCommand.class,
            AudienceCommand.class,
            BackupCommand.class,
            Caunoi.Import.class,
            DoctorCommand.class,
            DossiersCommand.class,
            JournalCommand.class,
            MinutesCommand.class,
            RestoreCommand.class,
            SealCommand.class,
            SiteCommand.class,
            StatisticsCommand.class,
            UserCommand.class,
            VersionCommand.class
        })
public class Caunoi {

    /** Brings things in; what can be brought in lies in the rooms. */
    @Command(
            name = "import",
            description = "Nhập dữ liệu từ nơi khác.",
            subcommands = {
                WxrCommand.class,
                HtmlCommand.class,
                ImportUnitsCommand.class,
                ImportProceduresCommand.class,
                ImportDossiersCommand.class
            })
    static class Import {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        CommandLine all = CommandLineFactory.of(Caunoi.class, Caunoi::start);
        Objects.requireNonNull(all.getSubcommands().get("doctor"))
                .addSubcommand(DoctorSiteCommand.class);
        return all;
    }

    private static ConfigurableApplicationContext start(
            Program.Kind kind, Map<String, Object> settings) {
        var application = new SpringApplication(Caunoi.class);
        application.setWebApplicationType(
                kind == Program.Kind.SERVER ? WebApplicationType.SERVLET : WebApplicationType.NONE);
        application.setDefaultProperties(settings);
        return application.run();
    }
}
