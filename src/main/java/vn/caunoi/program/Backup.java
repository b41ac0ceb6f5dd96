package vn.caunoi.program;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A backup that was begun (lần sao lưu).
 *
 * @param finishedAt null while it runs, or when it was cut off and nobody has looked since
 * @param file the name of its file, without the folder
 * @param problem the sentence that says what went wrong; empty when nothing did
 */
public record Backup(
        Instant startedAt,
        @Nullable Instant finishedAt,
        String file,
        long bytes,
        Outcome outcome,
        String problem) {

    public enum Outcome {
        RUNNING,
        GOOD,
        /** The file is whole, but the files folder had lost something before. */
        INCOMPLETE,
        FAILED
    }
}
