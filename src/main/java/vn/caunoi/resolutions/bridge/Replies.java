package vn.caunoi.resolutions.bridge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.statistics.Share;
import vn.caunoi.units.UnitId;

/** What cells answered to suggestions (các trả lời); the latest holds. */
@Component
class Replies {

    private final JdbcClient jdbc;

    Replies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Reply> latest(UnitId cell, Suggestion suggestion) {
        return jdbc.sql(
                        """
                        select * from resolutions.suggestion_answer
                        where cell = :cell and unit = :unit and source = :source
                        order by id desc limit 1
                        """)
                .param("cell", cell.value())
                .param("unit", suggestion.unit().value())
                .param("source", suggestion.source())
                .query(Replies::read)
                .optional();
    }

    void add(UnitId cell, Suggestion suggestion, Reply reply) {
        MeetingId meeting = reply.meeting();
        jdbc.sql(
                        """
                        insert into resolutions.suggestion_answer (cell, unit, source, answer,
                          reason, into_source, meeting, answered_on, late, finished)
                        values (:cell, :unit, :source, :answer, :reason, :into,
                          cast(:meeting as bigint), :on, :late, :finished)
                        """)
                .param("cell", cell.value())
                .param("unit", suggestion.unit().value())
                .param("source", suggestion.source())
                .param("answer", reply.kind().name())
                .param("reason", reply.reason())
                .param("into", reply.into())
                .param("meeting", meeting == null ? null : meeting.value())
                .param("on", reply.on())
                .param("late", reply.then().part())
                .param("finished", reply.then().whole())
                .update();
    }

    private static Reply read(ResultSet row, int number) throws SQLException {
        @Nullable Long meeting = row.getObject("meeting", Long.class);
        return new Reply(
                Reply.Kind.valueOf(row.getString("answer")),
                row.getString("reason"),
                row.getString("into_source"),
                meeting == null ? null : new MeetingId(meeting),
                row.getObject("answered_on", LocalDate.class),
                new Share(row.getLong("late"), row.getLong("finished")));
    }
}
