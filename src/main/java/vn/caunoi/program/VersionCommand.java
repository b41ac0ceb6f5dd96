package vn.caunoi.program;

import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says which version this is. */
@Command(name = "version", description = "In phiên bản chương trình.")
public class VersionCommand implements Callable<Integer> {

    @Option(names = "--json", description = "In kết quả dạng JSON.")
    private boolean json;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        String version = version();
        if (spec != null) {
            new Console(spec.commandLine().getOut(), json)
                    .result("Cầu Nối " + version, Map.of("name", "caunoi", "version", version));
        }
        return 0;
    }

    static String version() {
        String packaged = VersionCommand.class.getPackage().getImplementationVersion();
        return packaged == null ? "bản đang phát triển" : packaged;
    }
}
