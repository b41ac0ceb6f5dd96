package vn.caunoi.publishing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.web.SitemapPart;

/** Sections, pages, articles and months in the site map for machines. */
@Component
class ArticleSitemap implements SitemapPart {

    private static final int ROWS_AT_A_TIME = 1_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    ArticleSitemap(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public void tell(long site, Consumer<Entry> entries) {
        jdbc.sql(
                        """
                        with visible as (
                          select a.id, a.kind, a.slug, a.section, a.published_at, a.updated_at
                          from publishing.article a
                          where a.site = :site and a.state = 'PUBLISHED' and a.published_at <= :now
                            and not a.persons
                            and (a.visible_until is null or a.visible_until > :now))
                        select path, changed from (
                          select 1 as part, 0 as id, '/' || s.slug as path,
                            max(v.updated_at) as changed
                          from publishing.section s join visible v on v.section = s.id
                          group by s.slug
                          union all
                          select 2, v.id, '/' || coalesce(s.slug || '/', '') || v.slug, v.updated_at
                          from visible v left join publishing.section s on s.id = v.section
                          union all
                          select 3, 0, to_char(v.published_at at time zone 'Asia/Ho_Chi_Minh',
                            '"/luu-tru/"YYYY/MM'), max(v.updated_at)
                          from visible v where v.kind = 'ARTICLE' group by 3) everything
                        order by part, id, path
                        """)
                .withFetchSize(ROWS_AT_A_TIME)
                .param("site", site)
                .param("now", OffsetDateTime.now(clock))
                .query(
                        row -> {
                            entries.accept(
                                    new Entry(
                                            row.getString("path"),
                                            Article.instant(row, "changed")));
                        });
    }
}
