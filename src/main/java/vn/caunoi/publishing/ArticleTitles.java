package vn.caunoi.publishing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.audience.SubjectTitles;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Link;

/** Gives the counters of readers the titles of the articles they count. */
@Component
public class ArticleTitles implements SubjectTitles {

    private final JdbcClient jdbc;
    private final Clock clock;

    ArticleTitles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Titled(long id, String label, String href) {}

    @Override
    public Map<String, Link> of(SiteId site, Collection<String> subjects) {
        List<Long> ids = subjects.stream().flatMap(s -> Article.id(s).stream()).toList();
        return ids.isEmpty() ? Map.of() : titles(site, ids);
    }

    private Map<String, Link> titles(SiteId site, List<Long> ids) {
        return jdbc
                .sql(
                        """
                        select a.id, a.title as label,
                          '/' || coalesce(s.slug || '/', '') || a.slug as href
                        from publishing.article a
                        left join publishing.section s on s.id = a.section
                        where a.site = :site and a.id in (:ids) and a.state = 'PUBLISHED'
                          and a.published_at <= :now
                          and (a.visible_until is null or a.visible_until > :now)
                        """)
                .param("site", site.value())
                .param("ids", ids)
                .param("now", OffsetDateTime.now(clock))
                .query(Titled.class)
                .list()
                .stream()
                .collect(
                        Collectors.toMap(
                                titled -> Article.subject(titled.id()),
                                titled -> new Link(titled.label(), titled.href())));
    }
}
