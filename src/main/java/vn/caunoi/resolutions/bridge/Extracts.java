package vn.caunoi.resolutions.bridge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;

/** What cells prepare for the public (các bản trích). */
@Component
class Extracts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Extracts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Extract> of(UnitId cell, MeetingId meeting) {
        return jdbc.sql(
                        """
                        select * from resolutions.extract
                        where cell = :cell and meeting = :meeting for update
                        """)
                .param("cell", cell.value())
                .param("meeting", meeting.value())
                .query(Extracts::read)
                .optional();
    }

    /** Whoever wrote it last has prepared it; what was sent stays as it was. */
    void prepare(
            UnitId cell, MeetingId meeting, String title, List<String> paragraphs, Officer by) {
        jdbc.sql(
                        """
                        insert into resolutions.extract
                          (meeting, cell, title, paragraphs, prepared_by, prepared_at)
                        values (:meeting, :cell, :title, :paragraphs, :by, :now)
                        on conflict (meeting) do update set title = excluded.title,
                          paragraphs = excluded.paragraphs, prepared_by = excluded.prepared_by,
                          prepared_at = excluded.prepared_at
                        where extract.sent_by is null and extract.cell = excluded.cell
                        """)
                .param("meeting", meeting.value())
                .param("cell", cell.value())
                .param("title", title)
                .param("paragraphs", paragraphs.toArray(String[]::new))
                .param("by", by.id())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /**
     * @param site with {@code manuscript}: to whose editors it went; null when they are in the
     *     other instance, to which it goes by letter
     */
    void sent(
            Extract extract,
            String number,
            @Nullable SiteId site,
            @Nullable Long manuscript,
            Officer by) {
        jdbc.sql(
                        """
                        update resolutions.extract
                        set sent_by = :by, sent_at = :now, number = :number,
                          site = cast(:site as bigint),
                          manuscript = cast(:manuscript as bigint)
                        where meeting = :meeting and sent_by is null
                        """)
                .param("meeting", extract.meeting().value())
                .param("by", by.id())
                .param("now", OffsetDateTime.now(clock))
                .param("number", number)
                .param("site", site == null ? null : site.value())
                .param("manuscript", manuscript)
                .update();
    }

    private static Extract read(ResultSet row, int number) throws SQLException {
        return new Extract(
                new MeetingId(row.getLong("meeting")),
                new UnitId(row.getLong("cell")),
                row.getString("title"),
                List.of((String[]) row.getArray("paragraphs").getArray()),
                row.getLong("prepared_by"),
                row.getObject("prepared_at", OffsetDateTime.class).toInstant(),
                row.getObject("sent_by", Long.class),
                instant(row.getObject("sent_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
