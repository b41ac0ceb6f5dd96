package vn.caunoi.publishing.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All days that decide whether a document is in force (hiệu lực).
 *
 * @param until the last day, or null
 * @param endedSince from which day another document replaces or repeals it, or null
 * @param amendedSince from which day another one amends it, or null
 */
record Validity(
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate endedSince,
        @Nullable LocalDate amendedSince) {

    Validity {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    /** What was replaced before its first day never comes into force. */
    EffectState on(LocalDate day) {
        if (until != null && day.isAfter(until) || reached(endedSince, day)) {
            return EffectState.ENDED;
        }
        if (day.isBefore(from)) {
            return EffectState.NOT_YET;
        }
        return reached(amendedSince, day) ? EffectState.PARTLY : EffectState.IN_FORCE;
    }

    private static boolean reached(@Nullable LocalDate start, LocalDate day) {
        return start != null && !day.isBefore(start);
    }
}
