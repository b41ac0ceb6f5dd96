package vn.caunoi.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.units.UnitId;

/** How a meeting lies in its table. */
final class StoredMeeting {

    static final String COLUMNS =
            """
            id, cell, kind, subject, starts_at, minutes, place, state, chair, recorder, posted_at,
            results_posted_at, opened_at, closed_at, result, sequence, version
            """;

    private StoredMeeting() {}

    static Meeting read(ResultSet row, int number) throws SQLException {
        return new Meeting(
                new MeetingId(row.getLong("id")),
                new UnitId(row.getLong("cell")),
                MeetingKind.ofCode(row.getString("kind")).orElseThrow(),
                row.getString("subject"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getInt("minutes"),
                row.getString("place"),
                MeetingState.valueOf(row.getString("state")),
                row.getString("chair"),
                row.getString("recorder"),
                instant(row, "posted_at"),
                instant(row, "results_posted_at"),
                instant(row, "opened_at"),
                instant(row, "closed_at"),
                result(row.getString("result")),
                row.getInt("sequence"),
                row.getLong("version"));
    }

    static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Closing result(@Nullable String json) {
        return json == null ? null : JsonMapper.shared().readValue(json, Closing.class);
    }
}
