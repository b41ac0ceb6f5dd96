package vn.caunoi.identity.factors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.PersonId;

/**
 * A key in a telephone, a computer or a stick that signs for somebody (khóa truy cập).
 *
 * @param credential its own number
 * @param publicPart what its signatures are checked with
 * @param host the only host that it signs for
 */
public record Passkey(
        long id,
        PersonId person,
        byte[] credential,
        byte[] publicPart,
        long signCount,
        boolean backupEligible,
        String label,
        String host,
        Instant createdAt,
        @Nullable Instant usedAt) {

    /** Its number as scripts spell it. */
    public String name() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(credential);
    }

    static Passkey read(ResultSet row, int number) throws SQLException {
        OffsetDateTime used = row.getObject("used_at", OffsetDateTime.class);
        return new Passkey(
                row.getLong("id"),
                new PersonId(row.getLong("person")),
                row.getBytes("credential"),
                row.getBytes("public_part"),
                row.getLong("sign_count"),
                row.getBoolean("backup_eligible"),
                row.getString("label"),
                row.getString("host"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                used == null ? null : used.toInstant());
    }
}
