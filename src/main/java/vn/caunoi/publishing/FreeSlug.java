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

    Slug near(Incoming incoming) {
        Slug wished = Slug.of(incoming.slug());
        Slug own =
                incoming.kind() == Incoming.Kind.PAGE && isFirstSegment(incoming.site(), wished)
                        ? wished.behind("trang")
                        : wished;
        return free(incoming.site(), own);
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
