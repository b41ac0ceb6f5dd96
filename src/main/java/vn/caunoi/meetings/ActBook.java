package vn.caunoi.meetings;

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What happened in meetings (sổ việc): acts stay; those about speaking lie apart and go when the
 * meeting is closed.
 */
@Component
class ActBook {

    private final JdbcClient jdbc;

    ActBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Act> of(MeetingId meeting) {
        return jdbc.sql(
                        """
                        select id, at, deed, facts from meetings.act where meeting = :meeting
                        union all
                        select id, at, deed, facts from meetings.turn where meeting = :meeting
                        """)
                .param("meeting", meeting.value())
                .query(
                        (row, _) ->
                                new Act(
                                        row.getObject("id", UUID.class),
                                        row.getObject("at", OffsetDateTime.class).toInstant(),
                                        ActJson.deed(
                                                row.getString("deed"), row.getString("facts"))))
                .list();
    }

    /** The ids of those acts that are in the book. */
    Set<UUID> known(MeetingId meeting, List<Act> acts) {
        if (acts.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(
                jdbc.sql(
                                """
                                select id from meetings.act
                                where meeting = :meeting and id in (:ids)
                                union all
                                select id from meetings.turn
                                where meeting = :meeting and id in (:ids)
                                """)
                        .param("meeting", meeting.value())
                        .param("ids", acts.stream().map(Act::id).toList())
                        .query((row, _) -> row.getObject("id", UUID.class))
                        .list());
    }

    void enter(MeetingId meeting, Act act) {
        String book = act.deed() instanceof Deed.OfSpeaking ? "turn" : "act";
        jdbc.sql(
                        """
                        insert into meetings.%s (meeting, id, at, deed, facts)
                        values (:meeting, :id, :at, :deed, cast(:facts as jsonb))
                        """
                                .formatted(book))
                .param("meeting", meeting.value())
                .param("id", act.id())
                .param("at", StoredMeeting.time(act.at()))
                .param("deed", ActJson.word(act.deed()))
                .param("facts", ActJson.facts(act.deed()))
                .update();
    }

    /** Deletes what tells who spoke. */
    void forgetTurns(MeetingId meeting) {
        jdbc.sql("delete from meetings.turn where meeting = :meeting")
                .param("meeting", meeting.value())
                .update();
    }
}
