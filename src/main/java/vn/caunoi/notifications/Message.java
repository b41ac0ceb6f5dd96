package vn.caunoi.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message as its reader sees it (tin báo). */
record Message(
        long id, String subject, String text, String href, Instant at, @Nullable Instant readAt) {

    boolean unread() {
        return readAt == null;
    }

    /** Where it is opened: read from then on, and on to what it is about. */
    String address() {
        return InboxController.ADDRESS + "/" + id;
    }
}
