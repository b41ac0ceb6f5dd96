package vn.caunoi.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.Card;
import vn.caunoi.web.components.Entry;
import vn.caunoi.web.components.Picture;

/** What a list shows of an article. */
record Teaser(
        long id,
        String href,
        String title,
        String lead,
        String author,
        String section,
        Instant publishedAt,
        Instant updatedAt,
        List<String> tags,
        @Nullable Picture picture) {

    /** What every question for teasers selects; {@link #FROM} stands behind it. */
    static final String COLUMNS =
            """
            a.id, '/' || s.slug || '/' || a.slug as href, a.title, a.lead, a.author,
            s.name as section_name, a.published_at, a.updated_at, a.tags,
            f.file, f.role, f.name, f.type, f.size, f.width, f.height, f.widths, f.webp, f.alt,
            f.caption
            """;

    static final String FROM =
            """
            from publishing.article a
            join publishing.section s on s.id = a.section
            left join publishing.article_file f on f.article = a.id and f.teaser
            """;

    /** Says of article {@code a} that readers may see it at the instant {@code :now}. */
    static final String VISIBLE =
            """
            a.kind = 'ARTICLE' and a.state = 'PUBLISHED' and a.published_at <= :now
            and (a.visible_until is null or a.visible_until > :now)
            """;

    static Teaser read(ResultSet row, int number) throws SQLException {
        return new Teaser(
                row.getLong("id"),
                row.getString("href"),
                row.getString("title"),
                row.getString("lead"),
                row.getString("author"),
                row.getString("section_name"),
                Article.instant(row, "published_at"),
                Article.instant(row, "updated_at"),
                List.of((String[]) row.getArray("tags").getArray()),
                row.getString("file") == null
                        ? null
                        : ArticleFile.read(row, number).picture().asDecoration());
    }

    /** With its section's name, for a list of all sections. */
    Card card() {
        return new Card(href, title, lead, section, publishedAt, picture);
    }

    Card cardInSection() {
        return new Card(href, title, lead, null, publishedAt, picture);
    }

    /** Its picture, its title and its time alone. */
    Card headline() {
        return new Card(href, title, "", null, publishedAt, picture);
    }

    /** One line with its day. */
    Entry entry() {
        return new Entry(title, href, Formats.day(publishedAt));
    }
}
