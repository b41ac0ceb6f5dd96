package vn.caunoi.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.search.Entry;
import vn.caunoi.search.Index;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.ChangedPages;
import vn.caunoi.web.Formats;

/** The articles and pages of all sites (bài viết, trang tĩnh). */
@Component
public class Articles {

    /** With the next newer and the next older one that readers may see in its section. */
    private static final String FIND =
            """
            select a.id, a.kind, a.section, a.slug, a.title, a.lead, a.shown, a.author, a.source,
              a.tags, a.state, a.published_at, a.visible_until, a.withdrawn_reason, a.withdrawn_at,
              a.updated_at, s.slug as section_slug, s.name as section_name,
              newer.slug as newer_slug, newer.title as newer_title,
              older.slug as older_slug, older.title as older_title
            from publishing.article a
            left join publishing.section s on s.id = a.section
            left join lateral (
              select n.slug, n.title from publishing.article n
              where n.section = a.section and n.kind = 'ARTICLE' and n.state = 'PUBLISHED'
                and (n.published_at, n.id) > (a.published_at, a.id) and n.published_at <= :now
                and (n.visible_until is null or n.visible_until > :now)
              order by n.published_at, n.id limit 1) newer on true
            left join lateral (
              select o.slug, o.title from publishing.article o
              where o.section = a.section and o.kind = 'ARTICLE' and o.state = 'PUBLISHED'
                and (o.published_at, o.id) < (a.published_at, a.id) and o.published_at <= :now
                and (o.visible_until is null or o.visible_until > :now)
              order by o.published_at desc, o.id desc limit 1) older on true
            where a.site = :site and a.slug = :slug
            """;

    private final JdbcClient jdbc;
    private final Sections sections;
    private final ArticleFiles files;
    private final OldAddresses oldAddresses;
    private final ShownBody shownBody;
    private final FreeSlug freeSlug;
    private final Index index;
    private final ChangedPages changedPages;
    private final Clock clock;

    Articles(
            JdbcClient jdbc,
            Sections sections,
            ArticleFiles files,
            OldAddresses oldAddresses,
            ShownBody shownBody,
            FreeSlug freeSlug,
            Index index,
            ChangedPages changedPages,
            Clock clock) {
        this.jdbc = jdbc;
        this.sections = sections;
        this.files = files;
        this.oldAddresses = oldAddresses;
        this.shownBody = shownBody;
        this.freeSlug = freeSlug;
        this.index = index;
        this.changedPages = changedPages;
        this.clock = clock;
    }

    /**
     * Stores what an importer read, whole or not at all. The same thing twice changes nothing; a
     * changed one keeps the address that it got at first.
     */
    @Transactional
    public Taken take(Incoming incoming) {
        oneAtATime(incoming.site());
        String hash = ContentHash.of(incoming);
        Optional<Known> known = known(incoming);
        if (known.isPresent() && known.get().hash().equals(hash)) {
            return new Taken(Taken.Change.SAME, known.get().slug());
        }
        Slug slug =
                known.map(before -> new Slug(before.slug()))
                        .orElseGet(() -> freeSlug.near(incoming));
        store(incoming, slug, hash);
        return new Taken(known.isPresent() ? Taken.Change.CHANGED : Taken.Change.NEW, slug.value());
    }

    /** The article or page at this last part of an address, whatever its state. */
    Optional<Article> find(SiteId site, String slug) {
        return jdbc.sql(FIND)
                .param("site", site.value())
                .param("slug", slug)
                .param("now", OffsetDateTime.now(clock))
                .query(Article::read)
                .optional();
    }

    /** Slugs and imports of a site are settled one after another. */
    private void oneAtATime(SiteId site) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('publishing', :site))")
                .param("site", site.value())
                .query()
                .singleRow();
    }

    private record Known(String slug, String hash) {

        private static Known read(ResultSet row, int number) throws SQLException {
            return new Known(row.getString("slug"), row.getString("import_hash"));
        }
    }

    private Optional<Known> known(Incoming incoming) {
        return jdbc.sql(
                        """
                        select slug, import_hash from publishing.article
                        where site = :site and import_key = :key
                        """)
                .param("site", incoming.site().value())
                .param("key", incoming.key())
                .query(Known::read)
                .optional();
    }

    private void store(Incoming incoming, Slug slug, String hash) {
        var kept = files.described(incoming.files());
        Optional<Section> section =
                Optional.ofNullable(incoming.section())
                        .filter(name -> incoming.kind() == Incoming.Kind.ARTICLE)
                        .map(name -> sections.named(incoming.site(), name));
        String shown = shownBody.of(incoming.body(), kept);
        long id =
                upsert(
                        ImportedRow.of(
                                incoming,
                                section.map(Section::id).orElse(null),
                                slug,
                                shown,
                                hash,
                                OffsetDateTime.now(clock)));
        files.replace(incoming.site(), id, kept);
        oldAddresses.lead(incoming.site(), id, incoming.oldAddresses());
        putIntoIndex(incoming, id, slug, section);
        changedPages.of(incoming.site().value());
    }

    private long upsert(ImportedRow row) {
        return jdbc.sql(ImportedRow.STORE).paramSource(row).query(Long.class).single();
    }

    private void putIntoIndex(Incoming incoming, long id, Slug slug, Optional<Section> section) {
        String ref = Long.toString(id);
        String kind = Article.indexKind(incoming.kind());
        if (ArticleState.of(incoming) != ArticleState.PUBLISHED) {
            index.remove(incoming.site(), kind, ref);
            return;
        }
        index.put(
                new Entry(
                        incoming.site(),
                        kind,
                        ref,
                        section.map(Section::href).orElse("") + "/" + slug,
                        incoming.title(),
                        incoming.lead(),
                        incoming.body().text(),
                        section.map(Section::slug).orElse(""),
                        section.map(Section::name).orElse(""),
                        incoming.publishedAt(),
                        incoming.publishedAt(),
                        incoming.visibleUntil()));
    }

    static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(Formats.ZONE).toOffsetDateTime();
    }
}
