package vn.caunoi.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.PersonId;
import vn.caunoi.web.components.Tone;

/**
 * What leaves the house by e-mail (thư gửi đi).
 *
 * @param digest whether it tells everything of a day
 * @param reason why the last try failed; empty when none did
 */
record Letter(
        long id,
        PersonId person,
        boolean digest,
        Instant at,
        Instant dueAt,
        Instant nextAt,
        int tries,
        String reason,
        @Nullable Instant sentAt,
        @Nullable Instant failedAt) {

    static Letter read(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getLong("id"),
                new PersonId(row.getLong("person")),
                row.getBoolean("digest"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getObject("next_at", OffsetDateTime.class).toInstant(),
                row.getInt("tries"),
                row.getString("reason"),
                instant(row, "sent_at"),
                instant(row, "failed_at"));
    }

    /** The same at every try, so that the receiver's side recognises what it already has. */
    String messageId(String domain) {
        return "<caunoi-%d-%d@%s>".formatted(id, at.toEpochMilli(), domain);
    }

    /** Whether somebody may ask for another try at once. */
    boolean stuck() {
        return failedAt != null || sentAt == null && tries > 0;
    }

    String state() {
        if (sentAt != null) {
            return "Đã gửi";
        }
        if (failedAt != null) {
            return "Không gửi được";
        }
        return tries > 0 ? "Đang thử lại" : "Đang chờ";
    }

    Tone tone() {
        if (sentAt != null) {
            return Tone.GOOD;
        }
        if (failedAt != null) {
            return Tone.BAD;
        }
        return tries > 0 ? Tone.WARN : Tone.INFO;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
