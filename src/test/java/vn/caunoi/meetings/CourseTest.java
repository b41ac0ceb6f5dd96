package vn.caunoi.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A meeting from the roll call to the last word, as the acts tell it. */
class CourseTest {

    private static final long REPORT = Hall.REPORT.id();
    private static final long ROAD = Hall.ROAD.id();
    private static final long RESOLUTION = Hall.RESOLUTION.id();

    private final Hall hall = Hall.of(5, 1);

    @Test
    void theLargestButtonLeadsThroughTheWholeMeeting() {
        nextIs(Step.PREPARING, NextAct.Kind.OPEN);
        hall.act(new Deed.Opened());
        nextIs(Step.OPENING, NextAct.Kind.CALL_ROLL);
        hall.come(1, 5).miss(6, 6);
        nextIs(Step.OPENING, NextAct.Kind.BEGIN_ITEM);
        hall.act(new Deed.ItemBegun(REPORT));
        nextIs(Step.CONDUCTING, NextAct.Kind.END_ITEM);
        hall.act(new Deed.ItemEnded(REPORT, true));
        assertThat(nextIs(Step.CONDUCTING, NextAct.Kind.BEGIN_ITEM).item()).isEqualTo(ROAD);
        hall.act(new Deed.ItemBegun(ROAD));
        hall.act(new Deed.ItemEnded(ROAD, false));
        hall.act(new Deed.ItemBegun(RESOLUTION));
        nextIs(Step.CONDUCTING, NextAct.Kind.CALL_VOTE);
        UUID vote = hall.call(Matter.RESOLUTION, Method.HANDS);
        assertThat(nextIs(Step.CONDUCTING, NextAct.Kind.COUNT).vote()).isEqualTo(vote);
        hall.act(new Deed.Tallied(vote, 6, 0, 0, 0, 0));
        nextIs(Step.CONDUCTING, NextAct.Kind.COUNT);
        hall.act(new Deed.Tallied(vote, 5, 0, 0, 0, 0));
        nextIs(Step.CONDUCTING, NextAct.Kind.ANNOUNCE);
        hall.act(new Deed.VoteEnded(vote));
        nextIs(Step.CONDUCTING, NextAct.Kind.END_ITEM);
        hall.act(new Deed.ItemEnded(RESOLUTION, true));
        nextIs(Step.CLOSING, NextAct.Kind.CONCLUDE);
        hall.act(new Deed.Concluded("Cả chi bộ cùng làm."));
        nextIs(Step.CLOSING, NextAct.Kind.CLOSE);
        hall.act(new Deed.Closed());
        nextIs(Step.CLOSING, NextAct.Kind.WRITE_MINUTES);
        assertThat(hall.course().conclusion()).isEqualTo("Cả chi bộ cùng làm.");
    }

    private NextAct nextIs(Step step, NextAct.Kind kind) {
        assertThat(hall.course().step()).isEqualTo(step);
        assertThat(hall.course().next().kind()).isEqualTo(kind);
        return hall.course().next();
    }

    @Test
    void aMeetingThatCannotDecideIsGivenUp() {
        hall.act(new Deed.Opened());
        hall.come(1, 2).miss(3, 6);
        assertThat(hall.course().canDecide()).isFalse();
        nextIs(Step.OPENING, NextAct.Kind.GIVE_UP);
        hall.act(new Deed.GivenUp("Chỉ có 2 đảng viên chính thức có mặt."));
        nextIs(Step.CLOSING, NextAct.Kind.CLOSE);
        hall.act(new Deed.Closed());
        assertThat(hall.course().givenUp()).contains("Chỉ có 2 đảng viên chính thức có mặt.");
        assertThat(Closing.of(hall.course()).gaveUp()).isTrue();
    }

    @Test
    void timeIsCountedWhileAnItemIsTalkedAbout() {
        Instant begun = Hall.STARTS;
        hall.actAt(begun, new Deed.ItemBegun(REPORT));
        hall.actAt(begun.plusSeconds(600), new Deed.ItemBegun(ROAD));
        hall.actAt(begun.plusSeconds(660), new Deed.ItemBegun(ROAD));
        hall.actAt(begun.plusSeconds(900), new Deed.ItemBegun(REPORT));
        hall.actAt(begun.plusSeconds(960), new Deed.ItemEnded(REPORT, true));
        List<ItemCourse> items = hall.course().items();
        assertThat(items.get(0).used()).isEqualTo(Duration.ofMinutes(11));
        assertThat(items.get(0).endedAt()).isEqualTo(begun.plusSeconds(960));
        assertThat(items.get(1).used()).isEqualTo(Duration.ofMinutes(5));
        assertThat(items.get(1).isRunning()).isFalse();
        assertThat(items.get(1).endedAt()).isNull();
        hall.actAt(begun.plusSeconds(1000), new Deed.ItemBegun(ROAD));
        assertThat(hall.course().running().orElseThrow().usedUntil(begun.plusSeconds(1060)))
                .isEqualTo(Duration.ofMinutes(6));
    }

    @Test
    void anItemThatIsTakenUpAgainIsNotDoneWith() {
        hall.act(new Deed.ItemBegun(REPORT));
        hall.act(new Deed.ItemEnded(REPORT, true));
        hall.act(new Deed.ItemBegun(REPORT));
        assertThat(hall.course().items().getFirst().endedAt()).isNull();
    }

    @Test
    void wordsAreMendedInTheirPlaceAndTakenBackEmpty() {
        UUID first = note(ROAD, "Đường trục thôn hỏng 200 m.");
        UUID second = note(ROAD, "Sẽ vận động góp công.");
        hall.act(new Deed.Noted(first, ROAD, "Đường trục thôn hỏng 300 m."));
        assertThat(road().notes())
                .extracting(ItemCourse.Note::text)
                .containsExactly("Đường trục thôn hỏng 300 m.", "Sẽ vận động góp công.");
        hall.act(new Deed.Noted(second, ROAD, ""));
        assertThat(road().notes()).hasSize(1);
    }

    @Test
    void questionsWaitForAnAnswer() {
        UUID question = UUID.randomUUID();
        hall.act(new Deed.Answered(question, "Xã trả lời trong tháng 12."));
        hall.act(new Deed.Raised(question, ROAD, "Khi nào có xi măng?"));
        hall.act(new Deed.Raised(UUID.randomUUID(), ROAD, "Ai giám sát?"));
        assertThat(road().questions())
                .extracting(ItemCourse.Question::isAnswered)
                .containsExactly(true, false);
        assertThat(Closing.of(hall.course()).answered()).isEqualTo(1);
    }

    @Test
    void anItemEndsWithTasksOrAWordThatThereAreNone() {
        hall.act(new Deed.ItemEnded(ROAD, false));
        assertThat(road().lacksTask()).isTrue();
        UUID task = UUID.randomUUID();
        hall.act(task(task, "Đo lại mặt đường"));
        assertThat(road().lacksTask()).isFalse();
        assertThat(road().tasks().getFirst().due()).isEqualTo("2026-12-20");
        hall.act(task(task, ""));
        assertThat(road().lacksTask()).isTrue();
        hall.act(new Deed.ItemEnded(ROAD, true));
        assertThat(road().lacksTask()).isFalse();
    }

    private static Deed.Tasked task(UUID id, String what) {
        return new Deed.Tasked(
                id, ROAD, what, "Ông Hòa", LocalDate.of(2026, 12, 20), "kỳ tháng 01/2027");
    }

    @Test
    void thoseWhoHaveNotSpokenComeFirst() {
        hall.come(1, 5).act(new Deed.ItemBegun(ROAD));
        hall.act(new Deed.BeganSpeaking(ROAD, 1));
        hall.act(new Deed.EndedSpeaking(ROAD, 1));
        hall.act(new Deed.AskedFloor(ROAD, 1));
        hall.act(new Deed.AskedFloor(ROAD, 2));
        hall.act(new Deed.AskedFloor(ROAD, 3));
        hall.act(new Deed.AskedFloor(ROAD, 4));
        hall.act(new Deed.LeftQueue(ROAD, 3));
        hall.act(new Deed.BeganSpeaking(ROAD, 4));
        Speakers speakers = hall.course().speakers();
        assertThat(speakers.queue()).containsExactly(2, 1);
        assertThat(speakers.speaking()).isEqualTo(4);
        assertThat(speakers.since()).isEqualTo(hall.now());
        assertThat(speakers.sentence()).isEqualTo("2 trong 5 người dự họp đã phát biểu");
        hall.act(new Deed.Went(2));
        assertThat(hall.course().speakers().queue()).containsExactly(1);
        hall.act(new Deed.ItemBegun(RESOLUTION));
        assertThat(hall.course().speakers().queue()).isEmpty();
        assertThat(hall.course().speakers().speaking()).isNull();
        assertThat(hall.course().speakers().spoken()).isEqualTo(2);
    }

    @Test
    void ofAClosedMeetingOnlyTheNumberOfSpeakersIsLeft() {
        hall.come(1, 5).act(new Deed.Closed());
        Closing counted = new Closing(6, 6, 5, 1, 0, 4, 0, 0, 0, 0, 0, 90, false);
        Meeting closed = Hall.meeting(MeetingState.CLOSED, hall.now(), counted);
        Speakers speakers =
                Course.of(closed, List.of(), hall.places(), hall.acts(), Hall.rules()).speakers();
        assertThat(speakers.spoken()).isEqualTo(4);
        assertThat(speakers.queue()).isEmpty();
    }

    @Test
    void whatHappensAfterTheClosingDoesNotCount() {
        hall.act(new Deed.Opened());
        hall.come(1, 5);
        hall.act(new Deed.Closed());
        note(ROAD, "Nói thêm ngoài sân.");
        hall.act(new Deed.Closed());
        assertThat(road().notes()).isEmpty();
        assertThat(hall.course().closedAt()).contains(hall.now().minus(Duration.ofMinutes(2)));
        assertThat(hall.course().isTooShort()).isTrue();
    }

    /** The chair was cut off for a while; the secretary's device went on. */
    @Test
    void twoConsolesTellOneMeeting() {
        List<Act> chair = new ArrayList<>();
        List<Act> secretary = new ArrayList<>();
        chair.add(hall.act(new Deed.Opened()));
        secretary.add(hall.act(new Deed.Came(1, false)));
        secretary.add(hall.act(new Deed.Came(2, false)));
        chair.add(hall.act(new Deed.Came(2, false)));
        chair.add(hall.act(new Deed.Came(3, false)));
        UUID vote = UUID.randomUUID();
        chair.add(
                hall.act(
                        new Deed.VoteCalled(
                                vote, RESOLUTION, Matter.PROCEDURE, Method.HANDS, "Chương trình")));
        secretary.add(hall.act(new Deed.Came(4, false)));
        secretary.add(hall.act(new Deed.Tallied(vote, 3, 0, 0, 0, 0)));
        chair.add(hall.act(new Deed.VoteEnded(vote)));
        secretary.add(hall.act(new Deed.VoteEnded(vote)));
        var chairLast = new ArrayList<>(secretary);
        chairLast.addAll(chair);
        var chairFirst = new ArrayList<>(chair);
        chairFirst.addAll(secretary);
        chairFirst.addAll(chair);
        assertThat(Told.of(hall.course(chairLast))).isEqualTo(Told.of(hall.course(chairFirst)));
        Vote told = hall.course(chairLast).votes().getFirst();
        assertThat(told.result()).isEqualTo(VoteResult.PASSED);
        assertThat(told.base().voters()).isEqualTo(3);
        assertThat(hall.course(chairLast).attendance().present()).isEqualTo(4);
    }

    private UUID note(long item, String text) {
        UUID id = UUID.randomUUID();
        hall.act(new Deed.Noted(id, item, text));
        return id;
    }

    private ItemCourse road() {
        return hall.course().items().get(1);
    }
}
