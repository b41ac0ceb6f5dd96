package vn.caunoi.meetings.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.cells.Approved;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.meetings.Village;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.World;

/** What is asked in secret stays secret, also from whoever owns the database. */
@RoomTest
@Import({Village.class, Approved.class, World.class})
class PollsTest {

    private static final int YES = 1;
    private static final int NO = 2;
    private static final NewPoll DAY =
            new NewPoll(null, "Nên họp vào buổi nào?", List.of("Sáng Chủ nhật", "Tối mùng ba"));

    private static int cells;

    @Autowired Village village;
    @Autowired Meetings meetings;
    @Autowired MovableClock clock;
    @Autowired Polls polls;

    @Value("${caunoi.database-url}")
    String ownersUrl;

    private JdbcClient owner;
    private MeetingId meeting;

    @BeforeEach
    void aMeetingOfEight() {
        owner = JdbcClient.create(new DriverManagerDataSource(ownersUrl));
        clock.set(Village.EVENING);
        UnitId cell = village.cell("thôn Kín %d".formatted(++cells));
        village.officials(cell, 8);
        Meeting planned = village.meeting(cell);
        meeting = planned.id();
        meetings.seat(meeting);
    }

    @Test
    void everybodyPresentAnswersOnce() {
        Poll poll = opened(8);
        assertThat(polls.answer(meeting, poll.id(), 3, YES)).isTrue();
        assertThat(polls.answer(meeting, poll.id(), 3, NO)).isFalse();
        assertThat(polls.mayAnswer(poll, 3)).isFalse();
        assertThat(polls.mayAnswer(poll, 4)).isTrue();
        assertThat(only().answered()).isEqualTo(1);
    }

    @Test
    void whoWasNotThereIsNotAsked() {
        Poll poll = opened(5);
        assertThat(polls.answer(meeting, poll.id(), 6, YES)).isFalse();
    }

    @Test
    void anAnswerThatIsNotOfferedIsNone() {
        Poll poll = opened(8);
        assertThat(polls.answer(meeting, poll.id(), 1, 3)).isFalse();
        assertThat(polls.answer(new MeetingId(0), poll.id(), 1, YES)).isFalse();
        assertThat(polls.mayAnswer(poll, 1)).isTrue();
    }

    @Test
    void nothingIsKnownOfTheAnswersUntilThePollEnds() {
        Poll poll = opened(8);
        answer(poll, YES, YES, NO, YES, NO, YES);
        assertThat(only().counts()).isEmpty();
        polls.end(meeting, poll.id());
        assertThat(only().counts()).containsExactly(4, 2);
        assertThat(only().isForAll()).isTrue();
        assertThat(polls.answer(meeting, poll.id(), 7, YES)).isFalse();
    }

    @Test
    void ofFewerThanFiveAnswersNothingIsShown() {
        Poll poll = opened(8);
        answer(poll, YES, NO, YES, NO);
        polls.end(meeting, poll.id());
        assertThat(only().isTooSmall()).isTrue();
        assertThat(only().counts()).isEmpty();
    }

    @Test
    void whatAllAnswerAlikeIsNotForTheProjector() {
        Poll poll = opened(8);
        answer(poll, NO, NO, NO, NO, NO);
        polls.end(meeting, poll.id());
        assertThat(only().isUnanimous()).isTrue();
        assertThat(only().isForAll()).isFalse();
    }

    /** By the place of a row, or by the transaction that wrote it, its order could be told. */
    @Test
    void whenItEndsNoRowTellsWhenOrAfterWhomItWasWritten() {
        Poll poll = opened(8);
        int[] answered = {YES, YES, YES, YES, NO, NO, NO, NO};
        answer(poll, answered);
        assertThat(transactions(poll)).hasSize(8);
        polls.end(meeting, poll.id());
        assertThat(transactions(poll)).hasSize(1);
        assertThat(tokens(poll)).isZero();
    }

    @Test
    void theOrderOfTheRowsIsDrawnByLot() {
        Stream<List<Integer>> orders =
                IntStream.range(0, 12)
                        .mapToObj(
                                _ -> {
                                    Poll poll = opened(8);
                                    answer(poll, YES, YES, YES, YES, NO, NO, NO, NO);
                                    polls.end(meeting, poll.id());
                                    return inPlace(poll);
                                });
        assertThat(orders.distinct().count()).isGreaterThan(1);
    }

    @Test
    void closingTheMeetingEndsThePollAndForgetsWhoCouldAnswer() {
        Poll poll = opened(8);
        answer(poll, YES, NO, YES, NO, YES);
        meetings.close(meeting);
        assertThat(only().ended()).isTrue();
        assertThat(tokens(poll)).isZero();
        assertThat(transactions(poll)).hasSize(1);
        assertThat(only().counts()).containsExactly(3, 2);
    }

    private Poll opened(int present) {
        polls.open(meeting, DAY, IntStream.rangeClosed(1, present).boxed().toList());
        return polls.open(meeting).orElseThrow();
    }

    private void answer(Poll poll, int... choices) {
        for (int seat = 1; seat <= choices.length; seat++) {
            assertThat(polls.answer(meeting, poll.id(), seat, choices[seat - 1])).isTrue();
        }
    }

    private Poll only() {
        return polls.of(meeting).getLast();
    }

    private List<String> transactions(Poll poll) {
        return owner.sql("select distinct xmin::text from meetings.poll_answer where poll = :poll")
                .param("poll", poll.id())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<Integer> inPlace(Poll poll) {
        return owner.sql("select choice from meetings.poll_answer where poll = :poll order by ctid")
                .param("poll", poll.id())
                .query((row, _) -> row.getInt(1))
                .list();
    }

    private int tokens(Poll poll) {
        return owner.sql("select count(*) from meetings.poll_token where poll = :poll")
                .param("poll", poll.id())
                .query(Integer.class)
                .single();
    }
}
