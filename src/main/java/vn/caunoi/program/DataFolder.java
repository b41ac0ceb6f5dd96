package vn.caunoi.program;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The data folder (thư mục dữ liệu) and who holds it: the one process that holds its lock runs the
 * PostgreSQL in it, others attach.
 */
final class DataFolder implements AutoCloseable {

    static final String COMMAND = "command";
    static final String SERVER = "server";

    private static final FileAttribute<?> FOR_THE_OWNER_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final Set<String> MADE_ANEW =
            Set.of("lock", "files", "restoring", "pg-binaries", "lost+found");
    private static final long LEAST_FREE_BYTES = 200L << 20;
    private static final Duration STOPPING_TAKES = Duration.ofSeconds(30);

    private final Path folder;
    private final FileChannel channel;
    private @Nullable FileLock lock;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Opens the folder, making it when it is not there. */
    static DataFolder open(Path folder) {
        try {
            Files.createDirectories(folder, FOR_THE_OWNER_ALONE);
            refuseForeign(folder);
            return new DataFolder(
                    folder,
                    FileChannel.open(
                            folder.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new CannotStart(
                    "không mở được thư mục dữ liệu " + folder + " (" + e.getMessage() + ").", e);
        }
    }

    /** Takes the lock; false when another process holds it. */
    boolean hold() {
        try {
            lock = channel.tryLock();
        } catch (IOException e) {
            throw new CannotStart("không khóa được thư mục dữ liệu " + folder + ".", e);
        }
        return lock != null;
    }

    /** Notes what kind of process holds the lock, so that a server waits for a command's end. */
    void signAs(String kind) throws IOException {
        channel.truncate(0).write(ByteBuffer.wrap(kind.getBytes(StandardCharsets.UTF_8)), 0);
    }

    boolean heldByCommand() {
        try {
            return Files.readString(folder.resolve("lock")).equals(COMMAND);
        } catch (IOException e) {
            return false;
        }
    }

    Path database() {
        return folder.resolve("pg");
    }

    Path binaries() {
        return folder.resolve("pg-binaries");
    }

    /** Where a backup is restored until it is whole. */
    Path restoring() {
        return folder.resolve("restoring");
    }

    /** Whether no database lies here, only what any start makes anew. */
    boolean isUnused() {
        try (Stream<Path> names = Files.list(folder)) {
            return names.map(name -> name.getFileName().toString()).allMatch(MADE_ANEW::contains);
        } catch (IOException e) {
            throw new CannotStart("không đọc được thư mục dữ liệu " + folder + ".", e);
        }
    }

    void refuseHalfRestored() {
        if (Files.exists(restoring()) && !Files.exists(database())) {
            throw new CannotStart(
                    "thư mục %s chứa một lần khôi phục dở dang; hãy chạy lại lệnh restore."
                            .formatted(folder));
        }
    }

    void refuseWhenFull() {
        if (folder.toFile().getUsableSpace() < LEAST_FREE_BYTES) {
            throw new CannotStart(
                    "ổ đĩa chứa " + folder + " còn dưới 200 MB; hãy dọn bớt rồi chạy lại.");
        }
    }

    /** The port of the server that runs in this folder, from {@code postmaster.pid}. */
    Optional<Integer> port() {
        return postmaster()
                .filter(lines -> lines.size() > 3 && alive(lines))
                .map(lines -> Integer.parseInt(lines.get(3).strip()));
    }

    /** Stops a server whose program was killed; its own recovery runs at the next start. */
    void stopOrphan() {
        Optional<ProcessHandle> orphan =
                postmaster().filter(DataFolder::alive).flatMap(DataFolder::process);
        orphan.ifPresent(ProcessHandle::destroy);
        orphan.ifPresent(
                process -> {
                    try {
                        process.onExit().get(STOPPING_TAKES.toMillis(), TimeUnit.MILLISECONDS);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    } catch (ExecutionException | TimeoutException e) {
                        process.destroyForcibly();
                    }
                });
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private Optional<List<String>> postmaster() {
        try {
            return Optional.of(Files.readAllLines(database().resolve("postmaster.pid")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean alive(List<String> postmaster) {
        return process(postmaster)
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }

    private static Optional<ProcessHandle> process(List<String> postmaster) {
        return ProcessHandle.of(Long.parseLong(postmaster.getFirst().strip()))
                .filter(ProcessHandle::isAlive);
    }

    private static void refuseForeign(Path folder) throws IOException {
        String owner = Files.getOwner(folder).getName();
        String me = System.getProperty("user.name");
        if (!owner.equals(me) || !Files.isWritable(folder)) {
            throw new CannotStart(
                    "thư mục dữ liệu %s thuộc người dùng %s, không phải %s; hãy chọn thư mục khác bằng --data."
                            .formatted(folder, owner, me));
        }
    }
}
