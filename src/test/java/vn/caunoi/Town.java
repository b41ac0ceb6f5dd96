package vn.caunoi;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole program as people run it: a process of its own, a data folder of its own. */
public final class Town implements AutoCloseable {

    private static final int STARTS_WITHIN_SECONDS = 180;

    private final Process process;
    private final int port;
    private final ConcurrentLinkedQueue<String> said = new ConcurrentLinkedQueue<>();

    private Town(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** The demo locality that all stories of this JVM share; it is only read. */
    public static Town demo() {
        return Shared.DEMO;
    }

    /** Starts the program on this data folder with further options and waits until it serves. */
    public static Town start(Path data, String... options) {
        return startAt(freePort(), data, options);
    }

    /** The same at the port at which browsers knew it before. */
    public static Town startAt(int port, Path data, String... options) {
        return ready(port, data, List.of(options), List.of());
    }

    private static Town ready(
            int port, Path data, List<String> options, List<String> machine, Path... classes) {
        List<String> words = new ArrayList<>(List.of("serve", "--port", Integer.toString(port)));
        words.addAll(List.of("--management-port", Integer.toString(freePort())));
        words.addAll(List.of("--data", data.toString()));
        words.addAll(options);
        var town = new Town(run(words, machine, classes), port);
        town.awaitReady();
        return town;
    }

    /** The same on a day to come: the clock of the program, and no other, runs ahead. */
    public static Town ahead(Duration by, Path data) {
        return ready(
                freePort(), data, List.of(), List.of("-Dcaunoi.ahead=" + by), AheadClock.folder());
    }

    /** Runs a command to its end and answers with its exit code and all that it said. */
    public static Said command(String... words) {
        Process process = begin(words);
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            String text = String.join("\n", out.readAllLines());
            return new Said(process.waitFor(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins a command and leaves it running. */
    public static Process begin(String... words) {
        return run(List.of(words));
    }

    public record Said(int exitCode, String text) {}

    public static Path freshFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "town");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder of its own in which the demo locality already lives. */
    public static Path settledFolder() {
        return Settled.copy();
    }

    public int port() {
        return port;
    }

    /** The address of a page on the default site. */
    public String at(String path) {
        return "http://thanhmien.localhost:" + port + path;
    }

    public String at(String host, String path) {
        return "http://" + host + ":" + port + path;
    }

    public List<String> said() {
        return List.copyOf(said);
    }

    /** Ends it the hard way, as a power cut would. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private void awaitReady() {
        var ready = new CountDownLatch(1);
        // Reading a pipe holds the carrier of a virtual thread: with two cores the third waits.
        Thread.ofPlatform().daemon().start(() -> listen(ready));
        try {
            boolean inTime = ready.await(STARTS_WITHIN_SECONDS, TimeUnit.SECONDS);
            if (!inTime || !process.isAlive()) {
                throw new IllegalStateException(notStarted(inTime));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is known of a start that failed; a machine short of memory kills without a word. */
    private String notStarted(boolean inTime) throws InterruptedException {
        String end =
                inTime
                        ? "it ended with " + process.waitFor()
                        : "it said nothing of being ready in " + STARTS_WITHIN_SECONDS + " s";
        process.destroyForcibly();
        return "the program did not start, " + end + ": " + said;
    }

    private void listen(CountDownLatch ready) {
        try (var out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
                if (line.contains("đã sẵn sàng")) {
                    ready.countDown();
                }
            }
        } catch (IOException e) {
            said.add(e.toString());
        }
        ready.countDown();
    }

    private static Process run(List<String> words) {
        return run(words, List.of());
    }

    private static Process run(List<String> words, List<String> machine, Path... classes) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
        // It lives for a minute or two: what the thorough compiler gains comes too late.
        line.add("-XX:TieredStopAtLevel=1");
        line.addAll(machine);
        line.addAll(List.of("-cp", classPath(classes), "vn.caunoi.Caunoi"));
        line.addAll(words);
        try {
            return new ProcessBuilder(line).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The program alone: what tests bring, such as a clock that stands still, stays outside. */
    private static String classPath(Path... more) {
        return Stream.concat(
                        Arrays.stream(
                                        System.getProperty("java.class.path")
                                                .split(File.pathSeparator))
                                .filter(entry -> !entry.endsWith("test-classes")),
                        Arrays.stream(more).map(Path::toString))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {

        static final Town DEMO = open();

        private static Town open() {
            Town town = start(settledFolder(), "--development");
            Runtime.getRuntime().addShutdownHook(new Thread(town::close));
            return town;
        }
    }
}
