package vn.caunoi.publishing;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.search.Entry;
import vn.caunoi.search.Index;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.ChangedPages;

/** Puts what the office has decided before readers, and takes it away again (đưa bài lên trang). */
@Component
public class Press {

    private static final String NEW =
            """
            insert into publishing.article (
              site, kind, section, slug, title, lead, body, shown, seal, author, source,
              tags, state,
              published_at, visible_until, featured, persons, updated_at, edited_here)
            values (
              :site, :kind, cast(:section as bigint), :slug, :title, :lead, :body, :shown, :seal,
              :author, :source, :tags, 'PUBLISHED', :publishedAt, cast(:visibleUntil as timestamptz),
              :featured, :persons, :now, true)
            returning id
            """;

    private static final String CHANGED =
            """
            update publishing.article set
              section = cast(:section as bigint), slug = :slug, title = :title, lead = :lead,
              body = :body, shown = :shown, seal = :seal, author = :author, source = :source, tags = :tags,
              state = 'PUBLISHED', published_at = :publishedAt,
              visible_until = cast(:visibleUntil as timestamptz), featured = :featured,
              persons = :persons,
              withdrawn_reason = null, withdrawn_at = null, updated_at = :now, edited_here = true
            where site = :site and id = :article and kind = :kind
            returning id
            """;

    private final JdbcClient jdbc;
    private final ArticleFiles files;
    private final OldAddresses oldAddresses;
    private final ShownBody shownBody;
    private final FreeSlug freeSlug;
    private final Index index;
    private final ChangedPages changedPages;
    private final Clock clock;

    Press(
            JdbcClient jdbc,
            ArticleFiles files,
            OldAddresses oldAddresses,
            ShownBody shownBody,
            FreeSlug freeSlug,
            Index index,
            ChangedPages changedPages,
            Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.oldAddresses = oldAddresses;
        this.shownBody = shownBody;
        this.freeSlug = freeSlug;
        this.index = index;
        this.changedPages = changedPages;
        this.clock = clock;
    }

    /**
     * Prints it: a new article, or in place of the one that it names. Where its address changes the
     * old one leads to the new one from then on.
     *
     * @return the article's number
     */
    @Transactional
    public long print(Proof proof) {
        freeSlug.oneAtATime(proof.site());
        List<ArticleFile> kept = files.described(proof.files());
        Slug slug = freeSlug.near(proof);
        String before = proof.article() == null ? null : href(proof.site(), proof.article());
        long id = store(proof, slug, shownBody.of(proof.site(), proof.body(), kept));
        files.replace(proof.site(), id, kept);
        String href = proof.href(slug);
        oldAddresses.free(proof.site(), href);
        if (before != null && !before.equals(href)) {
            oldAddresses.lead(proof.site(), Map.of(before, id));
        }
        index.put(entry(proof, id, href));
        changedPages.of(proof.site().value());
        return id;
    }

    /** Takes an article away; its address answers with the reason (gỡ bài). */
    @Transactional
    public void withdraw(SiteId site, long article, String reason) {
        int changed =
                jdbc.sql(
                                """
                                update publishing.article
                                set state = 'WITHDRAWN', withdrawn_reason = :reason,
                                  withdrawn_at = :now, edited_here = true
                                where site = :site and id = :article and state = 'PUBLISHED'
                                """)
                        .param("site", site.value())
                        .param("article", article)
                        .param("reason", reason)
                        .param("now", OffsetDateTime.now(clock))
                        .update();
        gone(site, article, changed);
    }

    /** Takes back one whose time is still to come (hủy hẹn giờ): as if it were not there. */
    @Transactional
    public void hold(SiteId site, long article) {
        int changed =
                jdbc.sql(
                                """
                                update publishing.article set state = 'DRAFT', updated_at = :now
                                where site = :site and id = :article and state = 'PUBLISHED'
                                  and published_at > :now
                                """)
                        .param("site", site.value())
                        .param("article", article)
                        .param("now", OffsetDateTime.now(clock))
                        .update();
        gone(site, article, changed);
    }

    /** Forgets what a list of people said, once its time is over; its address goes on answering. */
    @Transactional
    public void forget(SiteId site, long article) {
        SealedBody nothing = shownBody.of(site, CleanHtml.EMPTY, List.of());
        int changed =
                jdbc.sql(
                                """
                                update publishing.article
                                set lead = '', body = '', shown = :shown, seal = :seal, tags = '{}'
                                where site = :site and id = :article and persons
                                  and visible_until <= :now
                                """)
                        .param("site", site.value())
                        .param("article", article)
                        .param("shown", nothing.html())
                        .param("seal", nothing.seal())
                        .param("now", OffsetDateTime.now(clock))
                        .update();
        files.replace(site, article, List.of());
        gone(site, article, changed);
    }

    private void gone(SiteId site, long article, int changed) {
        if (changed == 0) {
            throw new IllegalStateException("not before readers: article " + article);
        }
        for (Incoming.Kind kind : Incoming.Kind.values()) {
            index.remove(site, Article.indexKind(kind), Long.toString(article));
        }
        changedPages.of(site.value());
    }

    private String href(SiteId site, long article) {
        return jdbc.sql(
                        """
                        select '/' || coalesce(s.slug || '/', '') || a.slug
                        from publishing.article a
                        left join publishing.section s on s.id = a.section
                        where a.site = :site and a.id = :article
                        """)
                .param("site", site.value())
                .param("article", article)
                .query(String.class)
                .single();
    }

    private long store(Proof proof, Slug slug, SealedBody shown) {
        Section section = proof.section();
        return jdbc.sql(proof.article() == null ? NEW : CHANGED)
                .param("site", proof.site().value())
                .param("article", proof.article())
                .param("kind", proof.kind().name())
                .param("section", section == null ? null : section.id())
                .param("slug", slug.value())
                .param("title", proof.title())
                .param("lead", proof.lead())
                .param("body", proof.body().html())
                .param("shown", shown.html())
                .param("seal", shown.seal())
                .param("author", proof.author())
                .param("source", proof.source())
                .param("tags", proof.tags().toArray(String[]::new))
                .param("publishedAt", Objects.requireNonNull(Articles.at(proof.publishedAt())))
                .param("visibleUntil", Articles.at(proof.visibleUntil()))
                .param("featured", proof.featured())
                .param("persons", proof.persons())
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
    }

    private static Entry entry(Proof proof, long id, String href) {
        Section section = proof.section();
        Instant from = proof.publishedAt();
        return new Entry(
                proof.site(),
                Article.indexKind(proof.kind()),
                Long.toString(id),
                href,
                proof.title(),
                proof.lead(),
                proof.body().text(),
                section == null ? "" : section.slug(),
                section == null ? "" : section.name(),
                from,
                from,
                proof.visibleUntil());
    }
}
