package vn.caunoi.program;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.caunoi.program.archive.ArchiveWriter;
import vn.caunoi.program.archive.Manifest;
import vn.caunoi.program.archive.Relation;
import vn.caunoi.program.archive.Snapshot;
import vn.caunoi.program.archive.WholeFile;

/**
 * Packs everything into one file (đóng gói), of one moment, while others go on writing: the
 * database from one snapshot, then the files that the snapshot names. A file lies in its place
 * before its row is written and never changes, so those of the moment are still there.
 */
@Component
class Packing {

    private static final long ONE_AT_A_TIME = 0x4341554e4f49L; // "CAUNOI"
    private static final int NAMED_AT_MOST = 5;

    private final Server server;
    private final Backups backups;
    private final List<BackupPart> parts;
    private final Path folder;

    Packing(
            Server server,
            Backups backups,
            List<BackupPart> parts,
            @Value("${caunoi.files:data/files}") Path folder) {
        this.server = server;
        this.backups = backups;
        this.parts = List.copyOf(parts);
        this.folder = folder;
    }

    /** Makes the backup and notes it in the book, good or not. */
    Backup into(Path file, Console console) {
        try (Connection owner = server.asOwner()) {
            refuseSecond(owner);
            long id = backups.begin(String.valueOf(file.getFileName()));
            boolean ended = false;
            String problem = "Lỗi ngoài dự kiến.";
            try {
                Manifest manifest = pack(owner, file, console);
                ended = true;
                return end(id, file, manifest);
            } catch (IOException | SQLException e) {
                problem = sentence(file, e);
                throw new CannotStart(problem, e);
            } finally {
                if (!ended) {
                    backups.end(id, 0, Backup.Outcome.FAILED, problem);
                }
            }
        } catch (SQLException e) {
            throw new CannotStart("không nối được cơ sở dữ liệu (" + e.getMessage() + ").", e);
        }
    }

    /** Writes the file, whole or not at all. */
    Manifest pack(Connection owner, Path file, Console console) throws IOException, SQLException {
        try (WholeFile whole = WholeFile.create(file)) {
            Snapshot snapshot = Snapshot.take(owner, Migrations.ROOMS);
            var archive = new ArchiveWriter(whole);
            List<Manifest.Table> tables = tables(snapshot, archive, console);
            var lost = new ArrayList<String>();
            List<Manifest.StoredFile> files = files(snapshot, archive, lost, console);
            Manifest manifest =
                    snapshot.manifest(VersionCommand.version(), tables, files, List.copyOf(lost));
            archive.finish(manifest);
            whole.appear();
            return manifest;
        }
    }

    private List<Manifest.Table> tables(Snapshot snapshot, ArchiveWriter archive, Console console)
            throws IOException, SQLException {
        Map<String, String> instead = new HashMap<>();
        parts.forEach(part -> instead.putAll(part.rows()));
        List<Manifest.Table> tables = new ArrayList<>();
        List<Relation> relations = snapshot.tables();
        for (Relation table : relations) {
            tables.add(archive.table(snapshot.connection(), table, instead.get(table.name())));
            console.progress("Chép cơ sở dữ liệu", tables.size(), relations.size());
        }
        return tables;
    }

    private List<Manifest.StoredFile> files(
            Snapshot snapshot, ArchiveWriter archive, List<String> lost, Console console)
            throws IOException, SQLException {
        List<Manifest.StoredFile> named = new ArrayList<>(named(snapshot));
        addKeys(named, lost);
        List<Manifest.StoredFile> written = new ArrayList<>();
        long total = named.stream().mapToLong(Manifest.StoredFile::size).sum();
        long done = 0;
        for (Manifest.StoredFile file : named) {
            if (archive.file(folder, file)) {
                written.add(file);
            } else {
                lost.add(file.name());
            }
            done += file.size();
            console.progress("Chép tệp", done, total);
        }
        return written;
    }

    private void addKeys(List<Manifest.StoredFile> named, List<String> lost) throws IOException {
        for (String key : parts.stream().flatMap(part -> part.keys().stream()).toList()) {
            if (Files.exists(folder.resolve(key))) {
                named.add(Manifest.StoredFile.read(folder, key));
            } else {
                lost.add(key);
            }
        }
    }

    private List<Manifest.StoredFile> named(Snapshot snapshot) throws SQLException {
        var queries = new TreeSet<String>();
        parts.forEach(part -> queries.addAll(part.files()));
        return queries.isEmpty() ? List.of() : snapshot.files(String.join(" union ", queries));
    }

    private Backup end(long id, Path file, Manifest manifest) throws IOException {
        List<String> lost = manifest.lost();
        if (lost.isEmpty()) {
            return backups.end(id, Files.size(file), Backup.Outcome.GOOD, "");
        }
        String names = String.join(", ", lost.subList(0, Math.min(NAMED_AT_MOST, lost.size())));
        return backups.end(
                id,
                Files.size(file),
                Backup.Outcome.INCOMPLETE,
                "%d tệp bị thiếu hoặc hỏng trong kho tệp từ trước, không có trong bản sao lưu (%s)."
                        .formatted(lost.size(), names));
    }

    private static void refuseSecond(Connection owner) throws SQLException {
        try (var lock = owner.prepareStatement("select pg_try_advisory_lock(?)")) {
            lock.setLong(1, ONE_AT_A_TIME);
            var held = lock.executeQuery();
            held.next();
            if (!held.getBoolean(1)) {
                throw new CannotStart("một lệnh sao lưu khác đang chạy; hãy đợi nó xong.");
            }
        }
    }

    private static String sentence(Path file, Exception failure) {
        return switch (failure) {
            case FileAlreadyExistsException _ ->
                    "tệp %s đã có hoặc đang được ghi; hãy chọn tên khác."
                            .formatted(file.getFileName());
            case IOException _ ->
                    "không ghi được bản sao lưu %s (%s)."
                            .formatted(file.getFileName(), failure.getMessage());
            default -> "không đọc được cơ sở dữ liệu (%s).".formatted(failure.getMessage());
        };
    }
}
