package vn.caunoi.publishing.documents;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.web.SitemapPart;

/** The documents in the site map for machines. */
@Component
class DocumentSitemap implements SitemapPart {

    private static final int ROWS_AT_A_TIME = 1_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    DocumentSitemap(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public void tell(long site, Consumer<Entry> entries) {
        jdbc.sql(
                        """
                        select '/van-ban' as path, max(updated_at) as changed
                        from publishing.document
                        where site = :site and state = 'PUBLISHED' and published_at <= :now
                        having count(*) > 0
                        union all
                        (select '/van-ban/' || slug, updated_at from publishing.document
                         where site = :site and state = 'PUBLISHED' and published_at <= :now
                         order by id)
                        """)
                .withFetchSize(ROWS_AT_A_TIME)
                .param("site", site)
                .param("now", OffsetDateTime.now(clock))
                .query(
                        row -> {
                            OffsetDateTime changed = row.getObject("changed", OffsetDateTime.class);
                            entries.accept(new Entry(row.getString("path"), changed.toInstant()));
                        });
    }
}
