package vn.caunoi.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caunoi.publishing.Standing.Expired;
import vn.caunoi.publishing.Standing.Unknown;
import vn.caunoi.publishing.Standing.Visible;
import vn.caunoi.publishing.Standing.Withdrawn;
import vn.caunoi.web.Link;

/**
 * An article or page as it is stored.
 *
 * @param section null for a page
 * @param newer the next one of its section that readers may see, if any
 * @param older likewise
 * @param shown the body as readers get it when its seal fits: clean when it was taken, pictures in
 *     all their sizes
 */
record Article(
        long id,
        Incoming.Kind kind,
        @Nullable Link section,
        long sectionId,
        String slug,
        String title,
        String lead,
        SealedBody shown,
        String author,
        String source,
        List<String> tags,
        boolean persons,
        ArticleState state,
        Instant publishedAt,
        @Nullable Instant visibleUntil,
        @Nullable Withdrawn withdrawal,
        Instant updatedAt,
        @Nullable Link newer,
        @Nullable Link older) {

    static final String SUBJECT = "article";

    private static final Pattern ABOUT_ARTICLE = Pattern.compile(SUBJECT + ":([0-9]{1,18})");

    static Article read(ResultSet row, int number) throws SQLException {
        return new Article(
                row.getLong("id"),
                Incoming.Kind.valueOf(row.getString("kind")),
                section(row),
                row.getLong("section"),
                row.getString("slug"),
                row.getString("title"),
                row.getString("lead"),
                new SealedBody(row.getString("shown"), row.getBytes("seal")),
                row.getString("author"),
                row.getString("source"),
                List.of((String[]) row.getArray("tags").getArray()),
                row.getBoolean("persons"),
                ArticleState.valueOf(row.getString("state")),
                instant(row, "published_at"),
                maybeInstant(row, "visible_until"),
                withdrawal(row),
                instant(row, "updated_at"),
                neighbour(row, "newer"),
                neighbour(row, "older"));
    }

    /** What the search index calls it. */
    static String indexKind(Incoming.Kind kind) {
        return switch (kind) {
            case ARTICLE -> "Tin bài";
            case PAGE -> "Trang";
        };
    }

    Standing standing(Instant now) {
        if (withdrawal != null) {
            return withdrawal;
        }
        if (state == ArticleState.DRAFT || now.isBefore(publishedAt)) {
            return new Unknown();
        }
        return visibleUntil == null || now.isBefore(visibleUntil)
                ? new Visible()
                : new Expired(visibleUntil);
    }

    String href() {
        return (section == null ? "" : section.href()) + "/" + slug;
    }

    /** What its counter of readers is called. */
    String subject() {
        return subject(id);
    }

    static String subject(long id) {
        return SUBJECT + ":" + id;
    }

    /** The number in a subject, when it is about an article. */
    static Optional<Long> id(String subject) {
        Matcher number = ABOUT_ARTICLE.matcher(subject);
        return number.matches() ? Optional.of(Long.valueOf(number.group(1))) : Optional.empty();
    }

    private static @Nullable Link section(ResultSet row) throws SQLException {
        String slug = row.getString("section_slug");
        return slug == null ? null : new Link(row.getString("section_name"), "/" + slug);
    }

    private static @Nullable Link neighbour(ResultSet row, String which) throws SQLException {
        String slug = row.getString(which + "_slug");
        return slug == null
                ? null
                : new Link(
                        row.getString(which + "_title"),
                        "/" + row.getString("section_slug") + "/" + slug);
    }

    private static @Nullable Withdrawn withdrawal(ResultSet row) throws SQLException {
        Instant at = maybeInstant(row, "withdrawn_at");
        return at == null ? null : new Withdrawn(row.getString("withdrawn_reason"), at);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant maybeInstant(ResultSet row, String column)
            throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
