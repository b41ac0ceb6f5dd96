package vn.caunoi.meetings.console;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.meetings.ClosingPart;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.program.BackupPart;

/**
 * Keeps polls (các lần thăm dò). Who may still answer and what was answered stand in two tables
 * that have nothing in common; when a poll ends the first is emptied and the second written anew in
 * another order, so that neither the order nor the transaction of an answer is left.
 */
@Component
class Polls implements ClosingPart, BackupPart {

    private final JdbcClient jdbc;

    Polls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were opened. */
    List<Poll> of(MeetingId meeting) {
        return jdbc.sql(
                        """
                        select id, item, question, choices, asked, ended,
                          (select count(*) from meetings.poll_answer where poll = id) as answered,
                          case when ended then array(
                            select count(answer.poll)
                            from generate_subscripts(choices, 1) as number
                              left join meetings.poll_answer as answer
                                on answer.poll = id and answer.choice = number
                            group by number order by number)
                          else '{}' end as counts
                        from meetings.poll where meeting = :meeting order by id
                        """)
                .param("meeting", meeting.value())
                .query((row, _) -> poll(row))
                .list();
    }

    Optional<Poll> open(MeetingId meeting) {
        return of(meeting).stream().filter(poll -> !poll.ended()).findFirst();
    }

    /**
     * Opens a poll among those who are here; one at a time.
     *
     * @param seats of those present
     */
    @Transactional
    void open(MeetingId meeting, NewPoll wished, Collection<Integer> seats) {
        endAll(meeting);
        long poll = insert(meeting, wished, seats.size());
        jdbc.sql(
                        """
                        insert into meetings.poll_token (poll, seat)
                        select :poll, seat from unnest(:seats::int[]) as seat
                        """)
                .param("poll", poll)
                .param("seats", seats.toArray(Integer[]::new))
                .update();
        tell(meeting);
    }

    private long insert(MeetingId meeting, NewPoll wished, int asked) {
        return jdbc.sql(
                        """
                        insert into meetings.poll (meeting, item, question, choices, asked)
                        values (:meeting, :item, :question, :choices, :asked) returning id
                        """)
                .param("meeting", meeting.value())
                .param("item", wished.item())
                .param("question", wished.question())
                .param("choices", wished.choices().toArray(String[]::new))
                .param("asked", asked)
                .query(Long.class)
                .single();
    }

    boolean mayAnswer(Poll poll, int seat) {
        return jdbc.sql("select 1 from meetings.poll_token where poll = :poll and seat = :seat")
                .param("poll", poll.id())
                .param("seat", seat)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Takes an answer for the right to give one; whether there was such a right. */
    @Transactional
    boolean answer(MeetingId meeting, long poll, int seat, int choice) {
        if (!offers(meeting, poll, choice) || !useToken(poll, seat)) {
            return false;
        }
        jdbc.sql("insert into meetings.poll_answer (poll, choice) values (:poll, :choice)")
                .param("poll", poll)
                .param("choice", choice)
                .update();
        tell(meeting);
        return true;
    }

    /** Whether the poll is open and has this choice; it does not end until the answer is in. */
    private boolean offers(MeetingId meeting, long poll, int choice) {
        return jdbc.sql(
                        """
                        select 1 from meetings.poll
                        where id = :poll and meeting = :meeting and not ended
                          and :choice between 1 and cardinality(choices)
                        for share
                        """)
                .param("poll", poll)
                .param("meeting", meeting.value())
                .param("choice", choice)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private boolean useToken(long poll, int seat) {
        return jdbc.sql("delete from meetings.poll_token where poll = :poll and seat = :seat")
                        .param("poll", poll)
                        .param("seat", seat)
                        .update()
                > 0;
    }

    @Transactional
    void end(MeetingId meeting, long poll) {
        int ended =
                jdbc.sql(
                                """
                                update meetings.poll set ended = true
                                where id = :poll and meeting = :meeting and not ended
                                """)
                        .param("poll", poll)
                        .param("meeting", meeting.value())
                        .update();
        if (ended > 0) {
            detach(poll);
            tell(meeting);
        }
    }

    /** With the meeting every poll ends, and what is kept of the earlier ones is shuffled again. */
    @Override
    @Transactional
    public void close(MeetingId meeting) {
        endAll(meeting);
        of(meeting).forEach(poll -> detach(poll.id()));
        jdbc.sql("delete from meetings.check_in where meeting = :meeting")
                .param("meeting", meeting.value())
                .update();
    }

    /** Who has not answered yet must not be kept anywhere. */
    @Override
    public Map<String, String> rows() {
        return Map.of(
                "meetings.poll_token", "select * from meetings.poll_token where false",
                "meetings.check_in", "select * from meetings.check_in where false");
    }

    private void endAll(MeetingId meeting) {
        open(meeting).ifPresent(poll -> end(meeting, poll.id()));
    }

    private void detach(long poll) {
        jdbc.sql("delete from meetings.poll_token where poll = :poll").param("poll", poll).update();
        jdbc.sql(
                        """
                        with taken as (
                          delete from meetings.poll_answer where poll = :poll returning poll, choice)
                        insert into meetings.poll_answer (poll, choice)
                        select poll, choice from taken order by random()
                        """)
                .param("poll", poll)
                .update();
    }

    private void tell(MeetingId meeting) {
        jdbc.sql("select pg_notify('meeting_changed', :meeting)")
                .param("meeting", Long.toString(meeting.value()))
                .query()
                .singleRow();
    }

    private static Poll poll(ResultSet row) throws SQLException {
        long item = row.getLong("item");
        boolean withoutItem = row.wasNull();
        int answered = row.getInt("answered");
        boolean ended = row.getBoolean("ended");
        return new Poll(
                row.getLong("id"),
                withoutItem ? null : item,
                row.getString("question"),
                List.of((String[]) row.getArray("choices").getArray()),
                row.getInt("asked"),
                answered,
                ended,
                ended && answered >= Poll.FEWEST ? counts(row.getArray("counts")) : List.of());
    }

    private static List<Integer> counts(Array counts) throws SQLException {
        return Arrays.stream((Long[]) counts.getArray()).map(Math::toIntExact).toList();
    }
}
