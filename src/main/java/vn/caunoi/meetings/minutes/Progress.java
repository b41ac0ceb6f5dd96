package vn.caunoi.meetings.minutes;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.files.FileId;

/**
 * How far the minutes of a meeting have come (tiến độ biên bản).
 *
 * @param words who was absent, from closing to freezing; null before and after
 * @param recorder null until the recorder signed
 * @param chair null until the chair signed
 * @param frozen the document; null until both did
 */
record Progress(
        @Nullable Words words,
        @Nullable Signed recorder,
        @Nullable Signed chair,
        @Nullable Frozen frozen) {

    /**
     * Minutes that nobody may change any more (biên bản đã chốt); the id of a file is its SHA-256.
     */
    record Frozen(Instant at, int number, FileId pdf, FileId docx) {}

    static final Progress NONE = new Progress(null, null, null, null);

    Optional<Frozen> minutes() {
        return Optional.ofNullable(frozen);
    }

    boolean isFrozen() {
        return frozen != null;
    }
}
