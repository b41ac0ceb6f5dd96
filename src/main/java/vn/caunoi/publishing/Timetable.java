package vn.caunoi.publishing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.web.ScheduledChange;

/** Knows when the next article appears (hẹn giờ) or expires (hết hạn). */
@Component
class Timetable implements ScheduledChange {

    private final JdbcClient jdbc;

    Timetable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Instant> next(long site, Instant after) {
        return jdbc.sql(
                        """
                        select least(
                          (select min(published_at) from publishing.article
                           where site = :site and state = 'PUBLISHED' and published_at > :after),
                          (select min(visible_until) from publishing.article
                           where site = :site and state = 'PUBLISHED' and visible_until > :after))
                        """)
                .param("site", site)
                .param("after", Articles.at(after))
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }
}
