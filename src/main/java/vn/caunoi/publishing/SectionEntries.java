package vn.caunoi.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.search.Entry;
import vn.caunoi.search.Index;
import vn.caunoi.units.SiteId;

/** What the search index holds of the articles of a section. */
@Component
public class SectionEntries {

    private static final int AT_A_TIME = 200;

    private final JdbcClient jdbc;
    private final Index index;

    SectionEntries(JdbcClient jdbc, Index index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    /** An entry with the number of its article, from which the next ones are read. */
    private record Numbered(long article, Entry entry) {}

    /** Puts them in anew, after the section got another name or address. */
    public void putAnew(SiteId site, Section section) {
        List<Numbered> some = after(site, section, 0);
        while (!some.isEmpty()) {
            index.putAll(some.stream().map(Numbered::entry).toList());
            some = after(site, section, some.getLast().article());
        }
    }

    private List<Numbered> after(SiteId site, Section section, long article) {
        return jdbc.sql(
                        """
                        select id, slug, title, lead, body, published_at, visible_until
                        from publishing.article
                        where site = :site and section = :section and id > :after
                          and kind = 'ARTICLE' and state = 'PUBLISHED'
                        order by id limit :most
                        """)
                .param("site", site.value())
                .param("section", section.id())
                .param("after", article)
                .param("most", AT_A_TIME)
                .query((row, _) -> new Numbered(row.getLong("id"), entry(row, site, section)))
                .list();
    }

    private static Entry entry(ResultSet row, SiteId site, Section section) throws SQLException {
        Instant published = row.getObject("published_at", OffsetDateTime.class).toInstant();
        OffsetDateTime until = row.getObject("visible_until", OffsetDateTime.class);
        return new Entry(
                site,
                Article.indexKind(Incoming.Kind.ARTICLE),
                row.getString("id"),
                section.href() + "/" + row.getString("slug"),
                row.getString("title"),
                row.getString("lead"),
                CleanHtml.stored(row.getString("body")).text(),
                section.slug(),
                section.name(),
                published,
                published,
                until == null ? null : until.toInstant());
    }
}
