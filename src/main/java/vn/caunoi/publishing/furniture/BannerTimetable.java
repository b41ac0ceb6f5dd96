package vn.caunoi.publishing.furniture;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.web.ScheduledChange;

/** Knows when the next banner appears or goes. */
@Component
class BannerTimetable implements ScheduledChange {

    private final JdbcClient jdbc;

    BannerTimetable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Instant> next(long site, Instant after) {
        return jdbc.sql(
                        """
                        select min(cast(moment as timestamptz))
                        from publishing.arrangement,
                          jsonb_array_elements(content -> 'banners') as banner,
                          unnest(array[banner ->> 'from', banner ->> 'until']) as moment
                        where site = :site and state = 'LIVE'
                          and cast(moment as timestamptz) > :after
                        """)
                .param("site", site)
                .param("after", after.atOffset(ZoneOffset.UTC))
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }
}
