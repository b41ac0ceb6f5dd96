package vn.caunoi.publishing.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A document of the library (văn bản).
 *
 * @param version grows with every change, so that nobody overwrites what they have not seen
 */
record Document(
        long id,
        String slug,
        Particulars particulars,
        Validity validity,
        Standing standing,
        int version,
        Instant updated) {

    static Document read(ResultSet row, int number) throws SQLException {
        Particulars particulars =
                new Particulars(
                        DocumentNumber.read(row.getString("number")),
                        DocumentKind.of(row.getString("kind")).orElseThrow(),
                        row.getString("body"),
                        row.getString("signer"),
                        row.getString("signer_position"),
                        row.getObject("issued", LocalDate.class),
                        row.getObject("effect_from", LocalDate.class),
                        row.getObject("effect_until", LocalDate.class),
                        row.getString("field"),
                        row.getString("abstract"));
        return new Document(
                row.getLong("id"),
                row.getString("slug"),
                particulars,
                new Validity(
                        particulars.from(),
                        particulars.until(),
                        row.getObject("ended_since", LocalDate.class),
                        row.getObject("amended_since", LocalDate.class)),
                standing(row),
                row.getInt("version"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    String href() {
        return DocumentController.ADDRESS + "/" + slug;
    }

    String title() {
        return particulars.title();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "PUBLISHED" -> new Standing.Published(instant(row, "published_at"));
            case "WITHDRAWN" ->
                    new Standing.Withdrawn(
                            instant(row, "published_at"),
                            instant(row, "withdrawn_at"),
                            row.getString("withdrawn_reason"));
            default -> new Standing.Draft();
        };
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        if (time == null) {
            throw new SQLException("no " + column);
        }
        return time.toInstant();
    }
}
