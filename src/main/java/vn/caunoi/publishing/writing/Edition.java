package vn.caunoi.publishing.writing;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.files.FileId;
import vn.caunoi.publishing.CleanHtml;

/**
 * What a piece said when somebody saved it (bản).
 *
 * @param savedBy number of the account; null when it came with an import
 * @param sealed whether later saves leave it alone
 */
record Edition(
        int number,
        @Nullable Long savedBy,
        Instant savedAt,
        Instant begunAt,
        boolean sealed,
        Copy copy) {

    static Edition read(ResultSet row, int number) throws SQLException {
        return new Edition(
                row.getInt("number"),
                row.getObject("saved_by", Long.class),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("sealed"),
                copy(row));
    }

    private static Copy copy(ResultSet row) throws SQLException {
        return new Copy(
                row.getString("title"),
                row.getString("slug"),
                row.getString("lead"),
                CleanHtml.stored(row.getString("body")),
                row.getObject("section", Long.class),
                texts(row, "tags").toList(),
                row.getString("author"),
                row.getString("source"),
                row.getBoolean("taken_over"),
                row.getBoolean("featured"),
                row.getBoolean("persons"),
                picture(row),
                texts(row, "attachments")
                        .map(Copy.Offer::read)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList());
    }

    private static Copy.@Nullable Illustration picture(ResultSet row) throws SQLException {
        String file = row.getString("picture");
        return file.isEmpty()
                ? null
                : new Copy.Illustration(
                        new FileId(file),
                        row.getString("picture_alt"),
                        row.getString("picture_caption"));
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return Stream.of((String[]) array.getArray());
    }

    List<String> attachments() {
        return copy.attachments().stream().map(Copy.Offer::toString).toList();
    }
}
