package vn.caunoi.publishing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteId;

/** Finds the address that a new article gets: near to its title, nobody else's on its site. */
@Component
class FreeSlug {

    private final JdbcClient jdbc;
    private final ClaimedSegments claimed;

    FreeSlug(JdbcClient jdbc, ClaimedSegments claimed) {
        this.jdbc = jdbc;
        this.claimed = claimed;
    }

    /** Those of the wished slugs that nobody on the site has. */
    Set<Slug> among(SiteId site, List<Incoming> incoming) {
        Set<Slug> wished =
                incoming.stream()
                        .map(each -> Slug.of(each.slug()))
                        .collect(Collectors.toCollection(HashSet::new));
        jdbc.sql(
                        """
                        select slug from publishing.article
                        where site = :site and slug = any(:wished)
                        """)
                .param("site", site.value())
                .param("wished", wished.stream().map(Slug::value).toArray(String[]::new))
                .query((row, number) -> new Slug(row.getString("slug")))
                .list()
                .forEach(wished::remove);
        return wished;
    }

    /** Addresses of a site are settled one after another, until the transaction ends. */
    void oneAtATime(SiteId site) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('publishing', :site))")
                .param("site", site.value())
                .query()
                .singleRow();
    }

    Slug near(Incoming incoming) {
        return near(incoming.site(), incoming.kind(), Slug.of(incoming.slug()));
    }

    /** The wished one where the proof's own article has it, or nobody. */
    Slug near(Proof proof) {
        Long article = proof.article();
        return article != null && has(proof.site(), article, proof.slug())
                ? proof.slug()
                : near(proof.site(), proof.kind(), proof.slug());
    }

    private Slug near(SiteId site, Incoming.Kind kind, Slug wished) {
        Slug own =
                kind == Incoming.Kind.PAGE && isFirstSegment(site, wished)
                        ? wished.behind("trang")
                        : wished;
        return free(site, own);
    }

    private boolean has(SiteId site, long article, Slug slug) {
        return jdbc.sql(
                        """
                        select exists (select 1 from publishing.article
                          where site = :site and id = :article and slug = :slug)
                        """)
                .param("site", site.value())
                .param("article", article)
                .param("slug", slug.value())
                .query(Boolean.class)
                .single();
    }

    /** A page stands in the first segment, where other rooms and the sections live. */
    private boolean isFirstSegment(SiteId site, Slug slug) {
        return claimed.has(slug)
                || jdbc.sql(
                                """
                                select exists (select 1 from publishing.section
                                  where site = :site and slug = :slug)
                                """)
                        .param("site", site.value())
                        .param("slug", slug.value())
                        .query(Boolean.class)
                        .single();
    }

    private Slug free(SiteId site, Slug slug) {
        if (!isTaken(site, slug)) {
            return slug;
        }
        Set<String> alike = alike(site, slug);
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(slug::numbered)
                .filter(candidate -> !alike.contains(candidate.value()))
                .findFirst()
                .orElseThrow();
    }

    private boolean isTaken(SiteId site, Slug slug) {
        return jdbc.sql(
                        """
                        select exists (select 1 from publishing.article
                          where site = :site and slug = :slug)
                        """)
                .param("site", site.value())
                .param("slug", slug.value())
                .query(Boolean.class)
                .single();
    }

    private Set<String> alike(SiteId site, Slug slug) {
        String start = slug.numbered(2).value();
        return jdbc.sql(
                        """
                        select slug from publishing.article
                        where site = :site and starts_with(slug, :start)
                        """)
                .param("site", site.value())
                .param("start", start.substring(0, Math.min(start.length() - 1, Slug.LONGEST - 8)))
                .query((row, number) -> row.getString("slug"))
                .set();
    }
}
