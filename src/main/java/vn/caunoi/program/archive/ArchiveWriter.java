package vn.caunoi.program.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/** Writes a backup from its first byte to its last: a ZIP file that any tool opens. */
public final class ArchiveWriter {

    private static final int BUFFER = 1 << 18;

    private final ZipOutputStream zip;

    public ArchiveWriter(WholeFile file) {
        this.zip = new ZipOutputStream(new BufferedOutputStream(file.out(), BUFFER));
    }

    /**
     * Writes the rows of a table as the connection's transaction sees them.
     *
     * @param instead a query that stands for the whole table, where there is one
     */
    public Manifest.Table table(Connection snapshot, Relation table, @Nullable String instead)
            throws IOException, SQLException {
        var written = new Manifest.Table(table.name(), table.columns(), 0, "");
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        zip.putNextEntry(new ZipEntry(written.entry()));
        var digested = new Digested();
        String rows = instead == null ? table.quoted() : "(%s) instead".formatted(instead);
        var out = new BufferedOutputStream(digested.writing(zip), BUFFER);
        long count =
                snapshot.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut(table.copyOut(table.columns(), rows), out);
        out.flush();
        zip.closeEntry();
        return new Manifest.Table(table.name(), table.columns(), count, digested.hex());
    }

    /** Writes a file; false when its content is no longer what its name says. */
    public boolean file(Path folder, Manifest.StoredFile file) throws IOException {
        Path path = folder.resolve(file.name());
        if (!Files.isRegularFile(path) || Files.size(path) != file.size()) {
            return false;
        }
        zip.setLevel(Deflater.NO_COMPRESSION); // pictures and documents are compressed already
        zip.putNextEntry(new ZipEntry(file.entry()));
        var digested = new Digested();
        try (InputStream content = Files.newInputStream(path)) {
            content.transferTo(digested.writing(zip));
        }
        zip.closeEntry();
        return digested.hex().equals(file.sha256());
    }

    /** Writes the table of contents and the end of the archive. */
    public void finish(Manifest manifest) throws IOException {
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(JsonMapper.shared().writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }
}
