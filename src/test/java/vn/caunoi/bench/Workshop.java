package vn.caunoi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Folder and processes of one run; whatever was started here ends with it. */
final class Workshop implements AutoCloseable {

    /** The demo's default site. */
    static final String SITE = "thanhmien.localhost";

    private static final int COMMAND_TAKES_SECONDS = 300;

    private final Path folder = Path.of("target", "bench").toAbsolutePath();
    private final List<Process> started = Collections.synchronizedList(new ArrayList<>());
    private @Nullable Path demo;

    Workshop() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        for (String old : List.of("data", "nginx")) {
            delete(folder.resolve(old));
        }
    }

    /** A folder of this run that is not there yet. */
    Path fresh(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(folder.resolve("data")), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A data folder that holds the demo locality, loaded once in a run. */
    Path demo() {
        if (demo == null) {
            Path data = fresh("demo");
            serve(data).close();
            demo = data;
        }
        return demo;
    }

    /** Starts the program on this data folder. */
    Node serve(Path data, String... options) {
        return serve(Map.of(), data, options);
    }

    Node serve(Map<String, String> environment, Path data, String... options) {
        int port = freePort();
        List<String> words = new ArrayList<>();
        words.addAll(List.of("bin/caunoi", "serve", "--port", Integer.toString(port)));
        words.addAll(List.of("--management-port", Integer.toString(freePort())));
        words.addAll(List.of("--data", data.toString()));
        words.addAll(List.of(options));
        long before = System.nanoTime();
        return new Node(start(environment, words), port, before);
    }

    /** Runs a command of the program to its end and answers with what it said. */
    String caunoi(String... words) {
        List<String> line = new ArrayList<>(List.of("bin/caunoi"));
        line.addAll(List.of(words));
        return run(line);
    }

    /** Runs any program to its end; one that fails or takes too long ends the measuring. */
    String run(List<String> words) {
        Process process = start(Map.of(), words);
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            String said = String.join("\n", out.readAllLines());
            if (!process.waitFor(COMMAND_TAKES_SECONDS, TimeUnit.SECONDS)
                    || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", words) + ": " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Process start(Map<String, String> environment, List<String> words) {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            started.add(process);
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path tool(String name, String missing) throws CannotMeasure {
        return Stream.of("/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin")
                .map(bin -> Path.of(bin, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new CannotMeasure(missing));
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends every process of this run, by its own handle, and forgets its data. */
    @Override
    public void close() {
        List.copyOf(started).forEach(process -> process.toHandle().destroy());
        List.copyOf(started).forEach(process -> end(process));
        delete(folder.resolve("data"));
    }

    private static void end(Process process) {
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
