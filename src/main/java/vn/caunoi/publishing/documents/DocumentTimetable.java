package vn.caunoi.publishing.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Formats;
import vn.caunoi.web.ScheduledChange;

/** Knows when a document appears, comes into force or ends by the calendar alone. */
@Component
class DocumentTimetable implements ScheduledChange {

    private final JdbcClient jdbc;

    DocumentTimetable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Instant> next(long site, Instant after) {
        return jdbc.sql(
                        """
                        select least(
                          (select min(published_at) from publishing.document
                           where site = :site and published_at > :after and state = 'PUBLISHED'),
                          (select min(effect_from)::timestamp at time zone 'Asia/Ho_Chi_Minh'
                           from publishing.document
                           where site = :site and effect_from > :today and state = 'PUBLISHED'),
                          (select min(effect_until + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
                           from publishing.document
                           where site = :site and effect_until >= :today and state = 'PUBLISHED'),
                          (select min(since)::timestamp at time zone 'Asia/Ho_Chi_Minh'
                           from publishing.document_relation
                           where site = :site and since > :today))
                        """)
                .param("site", site)
                .param("after", after.atOffset(ZoneOffset.UTC))
                .param("today", LocalDate.ofInstant(after, Formats.ZONE))
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }
}
