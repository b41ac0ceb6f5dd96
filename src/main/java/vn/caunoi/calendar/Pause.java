package vn.caunoi.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the dossier waits for its applicant (thời gian chờ bổ sung).
 *
 * @param from when the supplement was asked for
 * @param until when the dossier was complete; null while it still waits
 */
public record Pause(Instant from, @Nullable Instant until, Effect effect) {

    public Pause {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a pause ends after it begins");
        }
    }

    /** What the wait does to the limit, by the law of the sector. */
    public enum Effect {
        /** The limit starts again when the dossier is complete (tính lại từ đầu). */
        RESTART("tính lại từ đầu"),
        /** The days of the wait are not counted (tính tiếp). */
        CONTINUE("tính tiếp"),
        /** The due day moves by as many calendar days as the wait took (lùi ngày hẹn). */
        SHIFT("lùi ngày hẹn");

        private final String label;

        Effect(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
