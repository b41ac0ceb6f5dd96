package vn.caunoi.dossiers.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.caunoi.dossiers.DossierState;
import vn.caunoi.identity.PersonId;

/**
 * A dossier in the inbox (một hồ sơ trong danh sách).
 *
 * @param applicant whose dossier it is; empty when the ledger got it from elsewhere
 * @param holder null when nobody holds it, or who did cannot work here any more
 * @param due the nearer of the step's day and the promised day
 */
record InboxLine(
        long dossier,
        String code,
        boolean official,
        String matter,
        String applicant,
        DossierState state,
        @Nullable String step,
        @Nullable PersonId holder,
        @Nullable Instant since,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate due) {

    /** Whether the office itself has to do something until the day. */
    boolean isPressed() {
        return state == DossierState.RECEIVED || state == DossierState.IN_PROGRESS;
    }

    static InboxLine read(ResultSet row) throws SQLException {
        OffsetDateTime since = row.getObject("since", OffsetDateTime.class);
        Long holder = row.getObject("holder", Long.class);
        return new InboxLine(
                row.getLong("dossier"),
                row.getString("code"),
                row.getBoolean("official"),
                row.getString("matter"),
                row.getString("applicant"),
                DossierState.of(row.getInt("state")),
                row.getString("step_name"),
                holder == null ? null : new PersonId(holder),
                since == null ? null : since.toInstant(),
                row.getObject("due_on", LocalDate.class),
                row.getObject("due", LocalDate.class));
    }
}
