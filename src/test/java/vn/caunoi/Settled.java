package vn.caunoi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The demo locality, moved in once for all stories of a build: each takes a copy of the folder
 * instead of waiting for the same first start again. It is made anew when the program is newer.
 */
final class Settled {

    private static final Path TARGET = Path.of("target");
    private static final Path FOLDER = TARGET.resolve("settled");

    private Settled() {}

    static Path copy() {
        try (var channel =
                        FileChannel.open(
                                TARGET.resolve("settled.lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (!isCurrent()) {
                moveIn();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path copy = Town.freshFolder();
        run("cp", "-a", FOLDER + "/.", copy.toString());
        return copy;
    }

    private static boolean isCurrent() throws IOException {
        Path done = TARGET.resolve("settled.done");
        return Files.exists(done)
                && Files.getLastModifiedTime(done).compareTo(newest(TARGET.resolve("classes"))) > 0;
    }

    private static void moveIn() throws IOException {
        run("rm", "-rf", FOLDER.toString(), TARGET.resolve("settled.done").toString());
        Town.start(FOLDER, "--development").close();
        Files.createFile(TARGET.resolve("settled.done"));
    }

    private static FileTime newest(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Settled::modified).max(Comparator.naturalOrder()).orElseThrow();
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(String... words) {
        try {
            int code = new ProcessBuilder(words).inheritIO().start().waitFor();
            if (code != 0) {
                throw new IllegalStateException(String.join(" ", words) + " ended with " + code);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
