package vn.caunoi.program;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * A command (lệnh) that works on the data, beside a running program or without one.
 *
 * <p>Exit codes: 0 done, 1 not possible (one sentence says why), 2 wrong words on the command line.
 */
public abstract class ProgramCommand implements Callable<Integer> {

    @Mixin private Settings settings = new Settings();

    @Option(names = "--json", description = "In kết quả dạng JSON.")
    private boolean json;

    @Spec private @Nullable CommandSpec spec;

    private final Program program;

    protected ProgramCommand(Program program) {
        this.program = program;
    }

    @Override
    public final Integer call() {
        try (var rooms = program.start(Program.Kind.COMMAND, settings.asProperties())) {
            return run(rooms, console());
        }
    }

    /** Does the work with the rooms at hand and answers with the exit code. */
    protected abstract int run(ApplicationContext rooms, Console console);

    private Console console() {
        if (spec == null) {
            throw new IllegalStateException("a command runs only through the command line");
        }
        return new Console(spec.commandLine().getOut(), json);
    }
}
