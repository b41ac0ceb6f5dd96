package vn.caunoi.meetings.voices;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.cells.MemberId;
import vn.caunoi.meetings.MeetingId;

/** What was written to the items of meetings beforehand (góp ý trước). */
@Component
class Contributions {

    private final JdbcClient jdbc;

    Contributions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In an order that means nothing. */
    List<Contribution> of(MeetingId meeting) {
        return jdbc.sql(
                        """
                        select id, item, member, text from meetings.contribution
                        where meeting = :meeting order by id
                        """)
                .param("meeting", meeting.value())
                .query(
                        (row, _) ->
                                new Contribution(
                                        row.getObject("id", UUID.class),
                                        row.getObject("item", Long.class),
                                        member(row.getObject("member", Long.class)),
                                        row.getString("text")))
                .list();
    }

    /**
     * @param member who signs it; null for nobody
     */
    @Transactional
    void add(MeetingId meeting, @Nullable Long item, @Nullable MemberId member, String text) {
        jdbc.sql(
                        """
                        insert into meetings.contribution (id, meeting, item, member, text)
                        values (gen_random_uuid(), :meeting, cast(:item as bigint),
                          cast(:member as bigint), :text)
                        """)
                .param("meeting", meeting.value())
                .param("item", item)
                .param("member", member == null ? null : member.value())
                .param("text", text)
                .update();
        shuffleUnsigned(meeting);
    }

    /** Takes back what this member signed. */
    @Transactional
    boolean remove(MeetingId meeting, MemberId member, UUID id) {
        return jdbc.sql(
                                """
                                delete from meetings.contribution
                                where meeting = :meeting and member = :member and id = :id
                                """)
                        .param("meeting", meeting.value())
                        .param("member", member.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Takes every signature off and the order with it. */
    void close(MeetingId meeting) {
        jdbc.sql("update meetings.contribution set member = null where meeting = :meeting")
                .param("meeting", meeting.value())
                .update();
        shuffleUnsigned(meeting);
    }

    /** Writes those without a signature anew, so that nothing tells which came last. */
    private void shuffleUnsigned(MeetingId meeting) {
        jdbc.sql(
                        """
                        with taken as (
                          delete from meetings.contribution
                          where meeting = :meeting and member is null returning meeting, item, text)
                        insert into meetings.contribution (id, meeting, item, text)
                        select gen_random_uuid(), meeting, item, text from taken order by random()
                        """)
                .param("meeting", meeting.value())
                .update();
    }

    private static @Nullable MemberId member(@Nullable Long number) {
        return number == null ? null : new MemberId(number);
    }
}
