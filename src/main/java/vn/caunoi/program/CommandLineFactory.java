package vn.caunoi.program;

import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ParseResult;

/** Makes the command line: commands get the program they may start; failures become sentences. */
public final class CommandLineFactory implements IFactory {

    private final Program program;

    private CommandLineFactory(Program program) {
        this.program = program;
    }

    public static CommandLine of(Class<?> root, Program program) {
        return new CommandLine(root, new CommandLineFactory(program))
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(CommandLineFactory::failed)
                .setExecutionStrategy(CommandLineFactory::runLastOrHelp);
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1
                    && constructor.getParameterTypes()[0] == Program.class) {
                constructor.setAccessible(true);
                return type.cast(constructor.newInstance(program));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }

    private static int runLastOrHelp(ParseResult words) {
        CommandLine asked = words.asCommandLineList().getLast();
        if (asked.getCommandSpec().userObject() instanceof Callable<?>) {
            return new CommandLine.RunLast().execute(words);
        }
        asked.usage(asked.getOut());
        return asked.getCommandSpec().exitCodeOnUsageHelp() == 0 && words.isUsageHelpRequested()
                ? ExitCode.OK
                : ExitCode.USAGE;
    }

    private static int failed(Exception failure, CommandLine command, ParseResult words)
            throws Exception {
        String sentence = sentence(failure);
        if (sentence == null) {
            throw failure;
        }
        command.getErr().println("Không thực hiện được: " + sentence);
        return ExitCode.SOFTWARE;
    }

    private static @Nullable String sentence(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case CannotStart known -> {
                    return known.getMessage();
                }
                case PortInUseException port -> {
                    return "cổng "
                            + port.getPort()
                            + " đang có chương trình khác dùng; hãy chọn cổng khác bằng --port.";
                }
                case FlywayValidateException _ -> {
                    return "cơ sở dữ liệu này thuộc phiên bản mới hơn của chương trình; hãy chạy"
                            + " bản mới hơn hoặc chọn thư mục dữ liệu khác bằng --data.";
                }
                default -> {}
            }
        }
        return null;
    }
}
