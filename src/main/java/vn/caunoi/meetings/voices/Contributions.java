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
                        select c.id, c.item, c.text, s.member from meetings.contribution c
                        left join meetings.signature s on s.contribution = c.id
                        where c.meeting = :meeting order by c.id
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
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into meetings.contribution (id, meeting, item, text)
                        values (:id, :meeting, cast(:item as bigint), :text)
                        """)
                .param("id", id)
                .param("meeting", meeting.value())
                .param("item", item)
                .param("text", text)
                .update();
        if (member == null) {
            shuffleUnsigned(meeting);
        } else {
            sign(meeting, id, member);
        }
    }

    /** Takes back what this member signed. */
    @Transactional
    boolean remove(MeetingId meeting, MemberId member, UUID id) {
        return jdbc.sql(
                                """
                                with taken as (
                                  delete from meetings.signature
                                  where contribution = :id and meeting = :meeting
                                    and member = :member returning contribution)
                                delete from meetings.contribution
                                where id in (select contribution from taken)
                                """)
                        .param("meeting", meeting.value())
                        .param("member", member.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Takes every signature off and the order with it. */
    void close(MeetingId meeting) {
        jdbc.sql("delete from meetings.signature where meeting = :meeting")
                .param("meeting", meeting.value())
                .update();
        shuffleUnsigned(meeting);
    }

    /** What they signed lies among what nobody signed from now on. */
    void forget(MemberId member) {
        jdbc.sql("delete from meetings.signature where member = :member returning meeting")
                .param("member", member.value())
                .query((row, _) -> new MeetingId(row.getLong("meeting")))
                .set()
                .forEach(this::shuffleUnsigned);
    }

    private void sign(MeetingId meeting, UUID contribution, MemberId member) {
        jdbc.sql(
                        """
                        insert into meetings.signature (contribution, meeting, member)
                        values (:contribution, :meeting, :member)
                        """)
                .param("contribution", contribution)
                .param("meeting", meeting.value())
                .param("member", member.value())
                .update();
    }

    /** Writes those without a signature anew, so that nothing tells which came last. */
    private void shuffleUnsigned(MeetingId meeting) {
        jdbc.sql(
                        """
                        with taken as (
                          delete from meetings.contribution c
                          where meeting = :meeting and not exists (
                            select from meetings.signature s where s.contribution = c.id)
                          returning meeting, item, text)
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
