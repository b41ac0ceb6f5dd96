package vn.caunoi.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.caunoi.program.CannotStart;

/**
 * The folder that holds the bytes (kho tệp), each under the hash of its content: {@code ab/cdef…}.
 * Written whole or not at all: a temporary file of the same file system, made durable, then
 * renamed. Several writers, also on several machines, can only ever write the same bytes to the
 * same place.
 */
@Component
class Shelf {

    private static final String ARRIVALS = ".arriving";
    private static final Duration ARRIVING_TAKES = Duration.ofHours(1);

    private final Path root;
    private final Clock clock;

    Shelf(@Value("${caunoi.files:data/files}") Path root, Clock clock) {
        this.root = root;
        this.clock = clock;
        sweep();
    }

    /** Bytes that have arrived and have no place yet; closing it throws away what was not put. */
    record Parcel(Path path, FileId id, long size) implements Closeable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }

    /** Takes the bytes in; stops reading one byte after the limit, and says so by the size. */
    Parcel receive(InputStream content, long limit) throws IOException {
        Path path = arrival();
        boolean whole = false;
        try (FileChannel channel =
                FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            MessageDigest digest = sha256();
            OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest);
            long size = copy(content, out, limit);
            channel.force(true);
            whole = true;
            return new Parcel(path, FileId.of(digest.digest()), size);
        } finally {
            if (!whole) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Moves the bytes to their place; nothing happens when they are there already. */
    void put(Parcel parcel) throws IOException {
        if (has(parcel.id(), parcel.size())) {
            return;
        }
        Path place = place(parcel.id());
        Path folder = place.resolveSibling("");
        Files.createDirectories(folder);
        Files.move(parcel.path(), place, StandardCopyOption.ATOMIC_MOVE);
        makeDurable(folder);
        makeDurable(root);
    }

    boolean has(FileId id, long size) {
        try {
            return Files.size(place(id)) == size;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(FileId id) throws IOException {
        Files.deleteIfExists(place(id));
    }

    InputStream open(FileId id) throws IOException {
        return Files.newInputStream(place(id));
    }

    FileId hash(FileId id) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = open(id)) {
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        }
        return FileId.of(digest.digest());
    }

    /** A name for a temporary file on the file system of the shelf. */
    Path arrival() throws IOException {
        return Files.createDirectories(root.resolve(ARRIVALS))
                .resolve(UUID.randomUUID().toString());
    }

    Path place(FileId id) {
        return root.resolve(id.value().substring(0, 2)).resolve(id.value().substring(2));
    }

    Path root() {
        return root;
    }

    /** Throws away what writers left that were killed more than an hour ago. */
    final void sweep() {
        Instant oldest = clock.instant().minus(ARRIVING_TAKES);
        try (DirectoryStream<Path> arrivals =
                Files.newDirectoryStream(Files.createDirectories(root.resolve(ARRIVALS)))) {
            Files.delete(Files.createTempFile(root, ".", ""));
            for (Path arrival : arrivals) {
                if (Files.getLastModifiedTime(arrival).toInstant().isBefore(oldest)) {
                    Files.deleteIfExists(arrival);
                }
            }
        } catch (NoSuchFileException e) {
            // Its writer has ended, or another node swept it, between listing and looking.
        } catch (IOException e) {
            throw new CannotStart(
                    "không ghi được vào thư mục tệp "
                            + root
                            + "; hãy chọn thư mục khác bằng --files.",
                    e);
        }
    }

    private static long copy(InputStream from, OutputStream to, long limit) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        int read = from.read(buffer);
        while (read >= 0 && size <= limit) {
            to.write(buffer, 0, read);
            size += read;
            read = from.read(buffer);
        }
        return size;
    }

    private static void makeDurable(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
