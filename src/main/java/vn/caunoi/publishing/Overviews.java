package vn.caunoi.publishing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.ChangeListener;
import vn.caunoi.web.Link;

/**
 * The overviews of all sites, in memory: dropped on every node when the site changes, before its
 * pages are, and at its next scheduled change.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Overviews implements ChangeListener {

    private static final int FEATURED = 5;
    private static final int NEWEST = 8;
    private static final int OF_A_SECTION = 12;

    private final JdbcClient jdbc;
    private final Sections sections;
    private final Teasers teasers;
    private final Timetable timetable;
    private final Clock clock;
    private final Cache<SiteId, Overview> overviews =
            Caffeine.newBuilder().maximumSize(2_000).build();

    Overviews(
            JdbcClient jdbc, Sections sections, Teasers teasers, Timetable timetable, Clock clock) {
        this.jdbc = jdbc;
        this.sections = sections;
        this.teasers = teasers;
        this.timetable = timetable;
        this.clock = clock;
    }

    Overview of(SiteId site) {
        Overview known = overviews.get(site, this::make);
        if (clock.instant().isBefore(known.until())) {
            return known;
        }
        overviews.asMap().remove(site, known);
        return overviews.get(site, this::make);
    }

    @Override
    public void changed(long site) {
        overviews.invalidate(new SiteId(site));
    }

    @Override
    public void changedEverywhere() {
        overviews.invalidateAll();
    }

    private Overview make(SiteId site) {
        Instant until = timetable.next(site.value(), clock.instant()).orElse(Instant.MAX);
        var newest = teasers.newestOfEach(site, OF_A_SECTION);
        var shown =
                sections.of(site).stream()
                        .map(
                                section ->
                                        new Overview.Shown(
                                                section,
                                                newest.getOrDefault(section.id(), List.of())))
                        .toList();
        List<Link> pages = pages(site);
        return new Overview(
                Overview.menu(shown, pages),
                shown,
                pages,
                featured(site),
                teasers.newest(site, NEWEST),
                until);
    }

    /** Chosen articles, or the newest while nobody has chosen any. */
    private List<Teaser> featured(SiteId site) {
        List<Teaser> chosen = teasers.featured(site, FEATURED);
        List<Teaser> featured = chosen.isEmpty() ? teasers.newest(site, FEATURED) : chosen;
        return pictureFirst(featured);
    }

    /** A picture opens the page when there is one. */
    private static List<Teaser> pictureFirst(List<Teaser> teasers) {
        Optional<Teaser> first =
                teasers.stream().filter(each -> each.picture() != null).findFirst();
        var others = teasers.stream().filter(each -> first.isEmpty() || !each.equals(first.get()));
        return Stream.concat(first.stream(), others).toList();
    }

    private List<Link> pages(SiteId site) {
        return jdbc.sql(
                        """
                        select title as label, '/' || slug as href from publishing.article
                        where site = :site and kind = 'PAGE' and state = 'PUBLISHED'
                          and published_at <= :now
                          and (visible_until is null or visible_until > :now)
                        order by title collate "vi-x-icu"
                        """)
                .param("site", site.value())
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> new Link(row.getString("label"), row.getString("href")))
                .list();
    }
}
