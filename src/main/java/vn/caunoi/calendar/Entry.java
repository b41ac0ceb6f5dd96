package vn.caunoi.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger (dòng trong sổ): a notice, since when it is known, and what took it back.
 *
 * @param recordedBy an account; null for what came with the program
 */
record Entry(
        long id,
        Notice notice,
        Instant recordedAt,
        @Nullable Long recordedBy,
        @Nullable Withdrawal withdrawal) {

    /** Why and when a notice was taken back. */
    record Withdrawal(Instant recordedAt, String reason) {}

    boolean holds() {
        return withdrawal == null;
    }
}
