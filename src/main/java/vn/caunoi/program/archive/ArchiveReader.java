package vn.caunoi.program.archive;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.program.CannotStart;
import vn.caunoi.program.DemoPart.Progress;

/** Reads a backup, and believes no byte that does not fit its checksum. */
public final class ArchiveReader implements Closeable {

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private ArchiveReader(Path file, ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        this.manifest = readManifest();
    }

    public static ArchiveReader open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try {
            ZipFile zip = new ZipFile(file.toFile());
            boolean readable = false;
            try {
                ArchiveReader reader = new ArchiveReader(file, zip);
                readable = true;
                return reader;
            } finally {
                if (!readable) {
                    zip.close();
                }
            }
        } catch (ZipException e) {
            throw damaged(
                    file,
                    "phần mục lục ở cuối tệp (có thể tệp bị cắt, hoặc không phải bản sao lưu)",
                    e);
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    /** What is done with the bytes of an entry. */
    @FunctionalInterface
    interface Use<T, X extends Exception> {
        T of(InputStream content) throws IOException, X;
    }

    /** Reads everything once; refuses, naming the first entry that is not what it was. */
    public void verify(Progress progress) throws IOException {
        long entries = (long) manifest.tables().size() + manifest.files().size();
        long done = 0;
        for (var table : manifest.tables()) {
            skim(table.entry(), table.sha256());
            progress.at(++done, entries);
        }
        for (var stored : manifest.files()) {
            skim(stored.entry(), stored.sha256());
            progress.at(++done, entries);
        }
    }

    /** Puts a file into its place in this folder, durably. */
    public void unpack(Manifest.StoredFile stored, Path folder) throws IOException {
        Path place = folder.resolve(stored.name());
        Files.createDirectories(place.resolveSibling(""));
        use(
                stored.entry(),
                stored.sha256(),
                content -> {
                    try (var whole = WholeFile.create(place);
                            OutputStream out = whole.out()) {
                        content.transferTo(out);
                        whole.appear();
                    }
                    return place;
                });
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    <T, X extends Exception> T use(String entry, String sha256, Use<T, X> use)
            throws IOException, X {
        var digested = new Digested();
        try (InputStream content = content(entry)) {
            T made = use.of(digested.reading(content));
            if (!digested.hex().equals(sha256)) {
                throw damaged(file, "mục " + entry, null);
            }
            return made;
        } catch (ZipException | EOFException e) {
            throw damaged(file, "mục " + entry, e);
        }
    }

    private void skim(String entry, String sha256) throws IOException {
        use(entry, sha256, content -> content.transferTo(OutputStream.nullOutputStream()));
    }

    private InputStream content(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(file, "mục " + name + " (bị thiếu)", null);
        }
        return zip.getInputStream(entry);
    }

    private Manifest readManifest() throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw damaged(file, "mục lục " + Manifest.ENTRY + " (bị thiếu)", null);
        }
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] bytes = content.readAllBytes();
            var sum = new CRC32();
            sum.update(bytes);
            if (sum.getValue() != entry.getCrc()) {
                throw damaged(file, "mục lục " + Manifest.ENTRY, null);
            }
            return JsonMapper.shared().readValue(bytes, Manifest.class);
        } catch (ZipException | EOFException | JacksonException e) {
            throw damaged(file, "mục lục " + Manifest.ENTRY, e);
        }
    }

    private static CannotStart damaged(Path file, String where, @Nullable Throwable cause) {
        return new CannotStart(
                "bản sao lưu %s bị hỏng ở %s; không có gì được khôi phục. Hãy dùng bản sao lưu khác."
                        .formatted(file.getFileName(), where),
                cause);
    }
}
