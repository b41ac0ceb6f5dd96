package vn.caunoi.publishing.documents;

import java.time.Instant;
import vn.caunoi.web.Formats;

/** Whether readers see a document (tình trạng đăng). */
sealed interface Standing {

    /** Nobody outside the office knows of it. */
    record Draft() implements Standing {}

    /** Readers see it from this instant on. */
    record Published(Instant from) implements Standing {}

    /** Readers are told why they see it no more. */
    record Withdrawn(Instant published, Instant at, String reason) implements Standing {}

    default boolean visibleAt(Instant now) {
        return this instanceof Published(Instant from) && !from.isAfter(now);
    }

    default String label(Instant now) {
        return switch (this) {
            case Draft() -> "Bản nháp";
            case Published(Instant from) ->
                    from.isAfter(now) ? "Hẹn đăng " + Formats.day(from) : "Đã đăng";
            case Withdrawn(_, _, _) -> "Đã gỡ";
        };
    }
}
