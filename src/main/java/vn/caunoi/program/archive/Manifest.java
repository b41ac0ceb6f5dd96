package vn.caunoi.program.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The table of contents of a backup (mục lục), itself the last entry of the archive.
 *
 * @param format raised when an older program could no longer read the archive
 * @param moment the one moment at which everything was as it is here
 * @param levels the last migration of each room
 * @param sequences the last number that each sequence gave
 * @param lost files that the database names and the folder did not hold whole
 */
public record Manifest(
        int format,
        String product,
        String postgres,
        Instant moment,
        Map<String, Integer> levels,
        List<Table> tables,
        Map<String, Long> sequences,
        List<StoredFile> files,
        List<String> lost) {

    public static final int FORMAT = 1;

    static final String ENTRY = "manifest.json";

    /** A table's rows as PostgreSQL's text format of COPY. */
    public record Table(String name, List<String> columns, long rows, String sha256) {

        String entry() {
            return "tables/" + name + ".copy";
        }
    }

    /** A file of the files folder, by its place there. */
    public record StoredFile(String name, long size, String sha256) {

        private static final Pattern NAME =
                Pattern.compile("[0-9a-f]{2}/[0-9a-f]{62}|\\.?[a-z0-9][a-z0-9-]*");

        public StoredFile {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("no place in the files folder");
            }
        }

        /** One that lies under the SHA-256 of its content: {@code ab/cdef…}. */
        static StoredFile of(String sha256, long size) {
            return new StoredFile(sha256.substring(0, 2) + "/" + sha256.substring(2), size, sha256);
        }

        /** One that has a name of its own, as it is now. */
        public static StoredFile read(Path folder, String name) throws IOException {
            var digested = new Digested();
            try (var content = digested.reading(Files.newInputStream(folder.resolve(name)))) {
                return new StoredFile(
                        name, content.transferTo(OutputStream.nullOutputStream()), digested.hex());
            }
        }

        String entry() {
            return "files/" + name;
        }
    }

    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    public long fileBytes() {
        return files.stream().mapToLong(StoredFile::size).sum();
    }
}
