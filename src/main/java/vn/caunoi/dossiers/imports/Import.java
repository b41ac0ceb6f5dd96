package vn.caunoi.dossiers.imports;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.UnitId;

/**
 * A file of another system on its way into the ledger (một lần nhập).
 *
 * @param file under which name it lies in the {@link ImportInbox}
 * @param asOf the instant that its author names; null: that of its last event, or of the check
 * @param work what is being done, for people
 * @param beatAt when the run last said that it lives
 * @param saidAt as of when the ledger takes it to be said; null before the check
 * @param recordedAt under which writing the ledger keeps it
 */
record Import(
        long id,
        UnitId unit,
        String source,
        String fileName,
        String file,
        long size,
        long person,
        Instant uploadedAt,
        Layout layout,
        @Nullable Instant asOf,
        Step step,
        String work,
        long done,
        long total,
        @Nullable Instant beatAt,
        Figures figures,
        @Nullable Instant saidAt,
        @Nullable Instant recordedAt,
        @Nullable Instant endedAt) {

    /** A run that has not said for so long that it lives lives no more. */
    static final Duration SILENCE = Duration.ofSeconds(15);

    /** Whether its run ended without a word: the program was killed, or the machine went out. */
    boolean isBrokenOff(Instant now) {
        return step.isRunning() && (beatAt == null || beatAt.plus(SILENCE).isBefore(now));
    }

    boolean isRunning(Instant now) {
        return step.isRunning() && !isBrokenOff(now);
    }

    /** The same import, its file understood in another way. */
    Import understood(Layout other) {
        return new Import(
                id,
                unit,
                source,
                fileName,
                file,
                size,
                person,
                uploadedAt,
                other,
                asOf,
                step,
                work,
                done,
                total,
                beatAt,
                figures,
                saidAt,
                recordedAt,
                endedAt);
    }

    String label(Instant now) {
        return isBrokenOff(now) ? "Bị đứt quãng" : step.label();
    }
}
