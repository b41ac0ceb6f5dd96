package vn.caunoi.publishing;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Formats;

/** The articles and pages of all sites (bài viết, trang tĩnh). */
@Component
public class Articles {

    /** With the next newer and the next older one that readers may see in its section. */
    private static final String FIND =
            """
            select a.id, a.kind, a.section, a.slug, a.title, a.lead, a.shown, a.seal, a.author, a.source,
              a.tags, a.persons, a.state, a.published_at, a.visible_until, a.withdrawn_reason,
              a.withdrawn_at,
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
    private final Acceptance acceptance;
    private final Clock clock;

    Articles(JdbcClient jdbc, Acceptance acceptance, Clock clock) {
        this.jdbc = jdbc;
        this.acceptance = acceptance;
        this.clock = clock;
    }

    /**
     * Stores what an importer read, whole or not at all. The same thing twice changes nothing; a
     * changed one keeps the address that it got at first.
     */
    @Transactional
    public Taken take(Incoming incoming) {
        return takeAll(incoming.site(), List.of(incoming)).getFirst();
    }

    /** The same for many of one site: all or none, and much faster. */
    @Transactional
    public List<Taken> takeAll(SiteId site, List<Incoming> incoming) {
        return acceptance.of(site, incoming);
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

    static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(Formats.ZONE).toOffsetDateTime();
    }
}
