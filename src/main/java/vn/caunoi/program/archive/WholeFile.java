package vn.caunoi.program.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A file that is there whole or not at all: written under its name and {@code .part}, made durable,
 * then renamed. Nobody but its owner reads it.
 */
public final class WholeFile implements Closeable {

    private final Path file;
    private final Path part;
    private final FileChannel channel;
    private boolean there;

    private WholeFile(Path file, Path part, FileChannel channel) {
        this.file = file;
        this.part = part;
        this.channel = channel;
    }

    /** Refuses to replace a file, and to write where another process is writing. */
    public static WholeFile create(Path path) throws IOException {
        Path file = path.toAbsolutePath();
        refuseExisting(file);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        FileChannel channel =
                FileChannel.open(
                        part,
                        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        if (channel.tryLock() == null) {
            channel.close();
            throw new FileAlreadyExistsException(part.toString());
        }
        channel.truncate(0);
        return new WholeFile(file, part, channel);
    }

    OutputStream out() {
        return Channels.newOutputStream(channel);
    }

    /** Makes it durable and gives it its name. */
    public void appear() throws IOException {
        channel.force(true);
        refuseExisting(file);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        there = true;
        makeDurable(file.resolveSibling(""));
    }

    @Override
    public void close() throws IOException {
        if (!there) {
            Files.deleteIfExists(part);
        }
        channel.close();
    }

    public static void makeDurable(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    private static void refuseExisting(Path file) throws FileAlreadyExistsException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
    }
}
