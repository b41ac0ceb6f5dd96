package vn.caunoi.program;

import java.util.List;
import java.util.Map;

/**
 * What a room knows of its part of a backup (sao lưu); without one, all rows of its tables go in.
 */
public interface BackupPart {

    /**
     * Queries that stand in a backup for a whole table, by {@code schema.table}. Rows that mean
     * nothing after a restore, or must not outlive their purpose, stay out: sessions, one-time
     * links, secrets of the day.
     */
    default Map<String, String> rows() {
        return Map.of();
    }

    /**
     * Queries for the {@code id} (SHA-256) and {@code size} of what must lie in the files folder.
     */
    default List<String> files() {
        return List.of();
    }

    /** Names of what else the room keeps in the files folder: keys, never found again once lost. */
    default List<String> keys() {
        return List.of();
    }
}
