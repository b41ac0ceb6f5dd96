package vn.caunoi.dossiers.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the files lie that wait to be imported (hộp tệp chờ nhập): beside the stored files, so that
 * every node reaches them. They may name citizens, so nobody gets them as they are and none stays
 * longer than thirty days.
 */
@Component
class ImportInbox {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Path folder;
    private final Clock clock;

    ImportInbox(@Value("${caunoi.files:data/files}") Path files, Clock clock) {
        this.folder = files.resolve(".imports");
        this.clock = clock;
    }

    /**
     * A file that has arrived.
     *
     * @param name as its author calls it
     * @param file under which it lies here
     */
    record Letter(String name, String file, long size) {}

    Letter receive(InputStream content, String name) {
        try {
            Files.createDirectories(folder);
            throwAwayOld();
            String file = UUID.randomUUID().toString();
            return new Letter(bare(name), file, Files.copy(content, folder.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    boolean has(String file) {
        return Files.isRegularFile(path(file));
    }

    void throwAway(String file) {
        try {
            Files.deleteIfExists(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Browsers may send the whole path. */
    private static String bare(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.isBlank() ? "không tên" : last.strip();
    }

    private void throwAwayOld() throws IOException {
        Instant oldest = clock.instant().minus(KEPT);
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path one : all) {
                if (Files.getLastModifiedTime(one).toInstant().isBefore(oldest)) {
                    Files.deleteIfExists(one);
                }
            }
        } catch (NoSuchFileException e) {
            // Another node threw it away between listing and looking.
        }
    }
}
