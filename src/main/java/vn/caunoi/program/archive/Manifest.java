package vn.caunoi.program.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;

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

    /** A file that lies under the SHA-256 of its content. */
    public record StoredFile(String sha256, long size) {

        String entry() {
            return "files/" + path();
        }

        /** Where it lies in the files folder: {@code ab/cdef…}. */
        public String path() {
            return sha256.substring(0, 2) + "/" + sha256.substring(2);
        }
    }

    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    public long fileBytes() {
        return files.stream().mapToLong(StoredFile::size).sum();
    }
}
