package vn.caunoi.meetings.notice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.cells.MemberId;
import vn.caunoi.meetings.MeetingId;

/** Who will come to a meeting and who asks leave (trả lời dự họp); forgotten when it is closed. */
@Component
public class Replies {

    private final JdbcClient jdbc;

    Replies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who have answered: why they cannot come, or empty for those who will. */
    public Map<MemberId, Optional<Absence>> of(MeetingId meeting) {
        var replies = new LinkedHashMap<MemberId, Optional<Absence>>();
        jdbc.sql("select member, reason from meetings.reply where meeting = :meeting")
                .param("meeting", meeting.value())
                .query(
                        row -> {
                            Integer reason = row.getObject("reason", Integer.class);
                            replies.put(
                                    new MemberId(row.getLong("member")),
                                    Optional.ofNullable(reason).map(at -> Absence.values()[at]));
                        });
        return replies;
    }

    /**
     * @param absence why they cannot come; null when they will
     */
    @Transactional
    void put(MeetingId meeting, MemberId member, @Nullable Absence absence) {
        jdbc.sql(
                        """
                        insert into meetings.reply (meeting, member, reason)
                        values (:meeting, :member, cast(:reason as smallint))
                        on conflict (meeting, member) do update set reason = excluded.reason
                        """)
                .param("meeting", meeting.value())
                .param("member", member.value())
                .param("reason", absence == null ? null : absence.ordinal())
                .update();
    }

    /** They have to be asked again, or need not be known any more. */
    void forget(MeetingId meeting) {
        jdbc.sql("delete from meetings.reply where meeting = :meeting")
                .param("meeting", meeting.value())
                .update();
    }

    void forget(MemberId member) {
        jdbc.sql("delete from meetings.reply where member = :member")
                .param("member", member.value())
                .update();
    }
}
