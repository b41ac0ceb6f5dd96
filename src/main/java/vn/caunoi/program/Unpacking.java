package vn.caunoi.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.caunoi.program.archive.ArchiveReader;
import vn.caunoi.program.archive.Loading;
import vn.caunoi.program.archive.Manifest;
import vn.caunoi.program.archive.WholeFile;

/**
 * Unpacks a backup (mở gói) into an empty data folder or database. Everything is made in a folder
 * {@code restoring} inside of it and renamed at the end, the database last: until then no program
 * starts there, and after a failure nothing is left.
 */
final class Unpacking {

    private static final Set<String> NOT_A_FILE = Set.of("restoring", ".arriving", "lost+found");

    private final ArchiveReader archive;
    private final Manifest manifest;
    private final Settings settings;
    private final Console console;
    private final Path files;
    private final Path newFiles;
    private final List<Path> moved = new ArrayList<>();

    Unpacking(ArchiveReader archive, Settings settings, Console console) {
        this.archive = archive;
        this.manifest = archive.manifest();
        this.settings = settings;
        this.console = console;
        this.files = settings.filesFolder();
        this.newFiles = files.resolve("restoring");
    }

    void run() throws IOException, SQLException {
        refuseNewer();
        archive.verify((done, total) -> console.progress("Kiểm tra bản sao lưu", done, total));
        String url = settings.databaseUrl;
        if (url == null || url.isBlank()) {
            intoFolder();
        } else {
            intoDatabase(url);
        }
    }

    private void refuseNewer() {
        Map<String, Integer> known = Migrations.newest();
        boolean newer =
                manifest.format() > Manifest.FORMAT
                        || manifest.levels().entrySet().stream()
                                .anyMatch(
                                        level ->
                                                level.getValue()
                                                        > known.getOrDefault(level.getKey(), 0));
        if (newer) {
            throw new CannotStart(
                    "bản sao lưu này do phiên bản mới hơn của chương trình tạo ra (%s); hãy dùng"
                                    .formatted(manifest.product())
                            + " phiên bản ấy để khôi phục.");
        }
    }

    private void intoFolder() throws IOException, SQLException {
        Path data = settings.dataFolder();
        try (DataFolder folder = DataFolder.open(data)) {
            if (!folder.hold()) {
                throw new CannotStart("một chương trình khác đang dùng thư mục " + data + ".");
            }
            folder.signAs(DataFolder.COMMAND);
            if (!folder.isUnused()) {
                throw new CannotStart(
                        "thư mục %s đã có dữ liệu; chỉ khôi phục vào thư mục trống."
                                .formatted(data));
            }
            refuseUsedFiles();
            intoEmpty(folder);
        }
    }

    private void intoEmpty(DataFolder folder) throws IOException, SQLException {
        boolean done = false;
        clear(folder.restoring());
        clear(newFiles);
        try {
            try (Server server = Server.in(folder.restoring(), false)) {
                load(server.ownerUrl());
            }
            unpackFiles();
            moveFiles();
            Files.move(
                    folder.restoring().resolve("pg"),
                    folder.database(),
                    StandardCopyOption.ATOMIC_MOVE);
            WholeFile.makeDurable(settings.dataFolder());
            done = true;
        } finally {
            clear(folder.restoring());
            forgetFiles(done);
        }
    }

    private void intoDatabase(String url) throws IOException, SQLException {
        refuseUsedFiles();
        try (Server server = Server.at(url);
                Connection owner = server.asOwner()) {
            Unfinished.refuseUsed(owner);
            Unfinished.mark(owner);
            boolean done = false;
            clear(newFiles);
            try {
                load(server.ownerUrl());
                unpackFiles();
                moveFiles();
                Unfinished.unmark(owner);
                done = true;
            } finally {
                forgetFiles(done);
                if (!done) {
                    Unfinished.empty(owner, Migrations.ROOMS);
                }
            }
        }
    }

    /** First as far as the backup had migrated, then its rows, then as far as this program. */
    private void load(String ownerUrl) throws IOException, SQLException {
        Migrations.migrateTo(ownerUrl, manifest.levels());
        try (Connection owner = DriverManager.getConnection(ownerUrl)) {
            new Loading(owner, archive, Migrations.ROOMS)
                    .run((done, total) -> console.progress("Nạp cơ sở dữ liệu", done, total));
        }
        Migrations.migrateToNewest(ownerUrl);
    }

    private void unpackFiles() throws IOException {
        Files.createDirectories(newFiles);
        long done = 0;
        for (Manifest.StoredFile file : manifest.files()) {
            archive.unpack(file, newFiles);
            done += file.size();
            console.progress("Chép tệp", done, manifest.fileBytes());
        }
    }

    private void moveFiles() throws IOException {
        try (Stream<Path> folders = Files.list(newFiles)) {
            for (Path folder : folders.toList()) {
                Path place = files.resolve(folder.getFileName());
                Files.move(folder, place, StandardCopyOption.ATOMIC_MOVE);
                moved.add(place);
            }
        }
        WholeFile.makeDurable(files);
    }

    private void forgetFiles(boolean done) throws IOException {
        clear(newFiles);
        if (!done) {
            for (Path folder : moved) {
                clear(folder);
            }
        }
    }

    private void refuseUsedFiles() throws IOException {
        if (!Files.isDirectory(files)) {
            return;
        }
        try (Stream<Path> names = Files.list(files)) {
            if (!names.allMatch(name -> NOT_A_FILE.contains(name.getFileName().toString()))) {
                throw new CannotStart(
                        "thư mục tệp %s đã có tệp; chỉ khôi phục vào thư mục trống."
                                .formatted(files));
            }
        }
    }

    /**
     * Deletes a folder, after stopping the PostgreSQL that a killed restore may have left in it.
     */
    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (Files.exists(folder.resolve("pg"))) {
            try (DataFolder left = DataFolder.open(folder)) {
                left.stopOrphan();
            }
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
