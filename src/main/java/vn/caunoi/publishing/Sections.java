package vn.caunoi.publishing;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteId;

/** The sections of all sites, each site's in its own order. */
@Component
public class Sections {

    private final JdbcClient jdbc;
    private final ClaimedSegments claimed;

    Sections(JdbcClient jdbc, ClaimedSegments claimed) {
        this.jdbc = jdbc;
        this.claimed = claimed;
    }

    public List<Section> of(SiteId site) {
        return jdbc.sql(
                        """
                        select id, slug, name, description, hidden from publishing.section
                        where site = :site order by position, id
                        """)
                .param("site", site.value())
                .query(Section::read)
                .list();
    }

    /** The section of this name, made at the end of the site's sections when there is none. */
    public Section named(SiteId site, Incoming.SectionName name) {
        Slug slug = free(site, Slug.of(name.slug()));
        return find(site, slug).orElseGet(() -> add(site, slug, name.name(), ""));
    }

    /** Puts a section at the end of the site's sections, or describes the one that is there. */
    public Section add(SiteId site, Slug slug, String name, String description) {
        return jdbc.sql(
                        """
                        insert into publishing.section (site, slug, name, description, position)
                        values (:site, :slug, :name, :description,
                          (select coalesce(max(position), 0) + 1
                           from publishing.section where site = :site))
                        on conflict (site, slug) do update
                          set name = excluded.name, description = excluded.description
                        returning id, slug, name, description, hidden
                        """)
                .param("site", site.value())
                .param("slug", slug.value())
                .param("name", name)
                .param("description", description)
                .query(Section::read)
                .single();
    }

    /** Whether nobody has this first segment: no room, no section, no page of the site. */
    public boolean isFree(SiteId site, Slug slug) {
        return !claimed.has(slug) && find(site, slug).isEmpty() && !isPage(site, slug);
    }

    Optional<Section> find(SiteId site, Slug slug) {
        return jdbc.sql(
                        """
                        select id, slug, name, description, hidden from publishing.section
                        where site = :site and slug = :slug
                        """)
                .param("site", site.value())
                .param("slug", slug.value())
                .query(Section::read)
                .optional();
    }

    /** A slug that is neither another room's first segment nor a page of this site. */
    private Slug free(SiteId site, Slug wished) {
        boolean taken = claimed.has(wished) || isPage(site, wished);
        return taken ? wished.behind("muc") : wished;
    }

    private boolean isPage(SiteId site, Slug slug) {
        return jdbc.sql(
                        """
                        select exists (select 1 from publishing.article
                          where site = :site and slug = :slug and kind = 'PAGE')
                        """)
                .param("site", site.value())
                .param("slug", slug.value())
                .query(Boolean.class)
                .single();
    }
}
