package vn.caunoi.publishing;

import java.time.Instant;

/** What a reader gets who asks for an article at some instant. */
sealed interface Standing {

    /** It can be read. */
    record Visible() implements Standing {}

    /** As if it were not there: a draft (nháp), or its time is to come (hẹn giờ). */
    record Unknown() implements Standing {}

    /** It could be read until then (hết hạn). */
    record Expired(Instant at) implements Standing {}

    /** It was taken away (đã gỡ), and the reader is told why. */
    record Withdrawn(String reason, Instant at) implements Standing {}
}
