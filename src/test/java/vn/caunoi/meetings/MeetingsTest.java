package vn.caunoi.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.cells.Approved;
import vn.caunoi.cells.Leave;
import vn.caunoi.cells.MemberId;
import vn.caunoi.cells.MemberStanding;
import vn.caunoi.law.Law;
import vn.caunoi.law.Rule;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.World;

/** Meetings as they are planned, told and closed on a real database. */
@RoomTest
@Import({Village.class, Approved.class, World.class})
class MeetingsTest {

    private static int hosts;

    @Autowired Village village;
    @Autowired Meetings meetings;
    @Autowired Law law;
    @Autowired JdbcClient jdbc;
    @Autowired MovableClock clock;

    private UnitId cell;
    private Meeting meeting;

    @BeforeEach
    void aCellOfSixMeetsTonight() {
        clock.set(Village.EVENING);
        cell = village.cell("thôn Bắc %d".formatted(++hosts));
        village.officials(cell, 5);
        village.member(cell, "Lê Dự Bị", MemberStanding.PROBATIONARY);
        meeting = village.meeting(cell);
    }

    @Test
    void aMeetingBelongsToItsCellAlone() {
        UnitId other = village.cell("thôn Bên Cạnh %d".formatted(hosts));
        assertThat(meetings.at(cell, meeting.id())).contains(meeting);
        assertThat(meetings.at(other, meeting.id())).isEmpty();
        assertThat(meetings.of(other)).isEmpty();
        assertThat(meetings.of(cell)).containsExactly(meeting);
    }

    @Test
    void itemsKeepTheirNumberWhenTheAgendaIsRearranged() {
        List<Item> before = meetings.agenda(meeting.id());
        Item last = before.getLast();
        meetings.agenda(
                meeting.id(),
                List.of(
                        new NewItem(
                                last.id(),
                                "Thông qua nghị quyết tháng 12?",
                                last.kind(),
                                last.owner(),
                                20,
                                null,
                                ""),
                        NewItem.of("Ai giám sát?", ItemKind.DISCUSSION, "", 15)));
        List<Item> after = meetings.agenda(meeting.id());
        assertThat(after).hasSize(2);
        assertThat(after.getFirst().id()).isEqualTo(last.id());
        assertThat(after.getFirst().position()).isEqualTo(1);
        assertThat(after.getLast().id()).isNotEqualTo(before.getFirst().id());
    }

    @Test
    void everybodyGetsASeatWhoseNumberMeansNothing() {
        meetings.seat(meeting.id());
        var seats = meetings.seats(meeting.id());
        assertThat(seats.keySet()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(new ArrayList<>(seats.values())).doesNotHaveDuplicates();
        village.member(cell, "Trần Đến Muộn", MemberStanding.OFFICIAL, Leave.AWAY, null);
        meetings.seat(meeting.id());
        assertThat(meetings.seats(meeting.id())).hasSize(7).containsAllEntriesOf(seats);
        assertThat(meetings.course(meeting.id()).attendance().onLeave(Leave.AWAY)).isEqualTo(1);
    }

    @Test
    void aSeatThatNobodyHoldsAnyMoreIsTakenAgain() {
        meetings.seat(meeting.id());
        jdbc.sql("delete from meetings.seat where meeting = :id")
                .param("id", meeting.id().value())
                .update();
        meetings.seat(meeting.id());
        assertThat(meetings.seats(meeting.id())).hasSize(6);
        assertThat(meetings.course(meeting.id()).attendance().members()).isEqualTo(6);
    }

    @Test
    void whoLeavesTheListBeforeTheMeetingIsNotConvened() {
        meetings.seat(meeting.id());
        MemberId leaver = Objects.requireNonNull(meetings.seats(meeting.id()).get(3));
        jdbc.sql("delete from cells.member where id = :id").param("id", leaver.value()).update();
        village.member(cell, "Trần Mới Đến", MemberStanding.PROBATIONARY);
        meetings.seat(meeting.id());
        assertThat(meetings.seats(meeting.id()).values())
                .hasSize(6)
                .doesNotHaveDuplicates()
                .doesNotContain(leaver);
        assertThat(meetings.course(meeting.id()).attendance().members()).isEqualTo(6);
    }

    @Test
    void whoLeavesTheListAfterTheOpeningWasConvened() {
        meetings.seat(meeting.id());
        meetings.record(meeting.id(), List.of(Village.act(Village.EVENING, new Deed.Opened())));
        jdbc.sql("delete from cells.membership where member = :id")
                .param("id", Objects.requireNonNull(meetings.seats(meeting.id()).get(3)).value())
                .update();
        meetings.seat(meeting.id());
        assertThat(meetings.course(meeting.id()).attendance().members()).isEqualTo(6);
    }

    @Test
    void anActCountsOnceHoweverOftenItIsSent() {
        meetings.seat(meeting.id());
        Act came = now(new Deed.Came(1, false));
        Taken first = record(came, came);
        Taken second = record(came);
        assertThat(first.taken()).containsExactly(came.id());
        assertThat(second.taken()).containsExactly(came.id());
        assertThat(second.version()).isEqualTo(first.version());
        assertThat(meetings.course(meeting.id()).attendance().present()).isEqualTo(1);
    }

    @Test
    void whatCannotHaveHappenedIsRefusedAloneAndWithASentence() {
        meetings.seat(meeting.id());
        Act came = now(new Deed.Came(1, false));
        Act nobody = now(new Deed.Came(99, false));
        Act future =
                Village.act(clock.instant().plus(Duration.ofHours(1)), new Deed.Came(2, false));
        Taken taken = record(came, nobody, future);
        assertThat(taken.taken()).containsExactly(came.id());
        assertThat(taken.refused()).containsOnlyKeys(nobody.id(), future.id());
        assertThat(taken.refused().get(future.id())).contains("Đồng hồ của thiết bị");
        assertThat(taken.now()).isEqualTo(clock.instant());
    }

    @Test
    void devicesThatSendInAnyOrderTellTheSameMeeting() {
        meetings.seat(meeting.id());
        List<Act> acts = wholeMeeting();
        Meeting again = village.meeting(cell);
        meetings.seat(again.id());
        record(acts.toArray(Act[]::new));
        List<Act> mixed = new ArrayList<>(sameOn(again, acts));
        Collections.reverse(mixed);
        mixed.forEach(act -> meetings.record(again.id(), List.of(act)));
        Told told = Told.of(meetings.course(meeting.id()));
        Told other = Told.of(meetings.course(again.id()));
        assertThat(other.closing()).isEqualTo(told.closing());
        assertThat(other.votes().getFirst().result()).isEqualTo(VoteResult.PASSED);
    }

    @Test
    void openingAndClosingAreToldByActs() {
        meetings.seat(meeting.id());
        record(now(new Deed.Opened()));
        assertThat(stored().state()).isEqualTo(MeetingState.OPEN);
        assertThat(stored().openedAt()).isEqualTo(clock.instant());
        assertThatThrownBy(() -> meetings.state(meeting.id(), MeetingState.CALLED_OFF))
                .isInstanceOf(IllegalStateException.class);
        record(now(new Deed.Came(1, false)));
        assertThat(meetings.course(meeting.id()).closedAt()).isEmpty();
        clock.pass(Duration.ofMinutes(95));
        Closing closing = meetings.close(meeting.id());
        assertThat(closing.present()).isEqualTo(1);
        assertThat(closing.minutes()).isEqualTo(95);
        assertThat(stored().state()).isEqualTo(MeetingState.CLOSED);
        assertThat(stored().result()).isEqualTo(closing);
        assertThat(meetings.seats(meeting.id())).isEmpty();
        meetings.seat(meeting.id());
        assertThat(meetings.seats(meeting.id())).isEmpty();
    }

    @Test
    void whatADeviceHeldDuringTheClosingStillArrivesButNothingOfSpeaking() {
        meetings.seat(meeting.id());
        Act before = now(new Deed.Noted(UUID.randomUUID(), road(), "Ghi khi mất mạng."));
        Act turn = now(new Deed.BeganSpeaking(road(), 1));
        Act other = now(new Deed.BeganSpeaking(road(), 2));
        record(now(new Deed.Opened()), now(new Deed.Came(1, false)), turn);
        clock.pass(Duration.ofMinutes(90));
        meetings.close(meeting.id());
        clock.pass(Duration.ofMinutes(5));
        Act after = now(new Deed.Noted(UUID.randomUUID(), road(), "Ghi sau khi bế mạc."));
        Taken taken = record(before, turn, other, after);
        assertThat(taken.taken()).containsExactly(before.id());
        assertThat(taken.refused().values()).containsOnly("Cuộc họp đã bế mạc.");
        assertThat(meetings.course(meeting.id()).items().getFirst().notes()).hasSize(1);
        assertThat(meetings.course(meeting.id()).speakers().spoken()).isEqualTo(1);
        meetings.state(meeting.id(), MeetingState.MINUTED);
        Act late = Village.act(Village.EVENING, new Deed.Concluded("Kết luận muộn"));
        assertThat(record(late).refused().get(late.id())).contains("Biên bản đã ký");
    }

    @Test
    void theCourseIsToldAnewWhenMoreIsKnown() {
        meetings.seat(meeting.id());
        assertThat(meetings.course(meeting.id())).isSameAs(meetings.course(meeting.id()));
        record(now(new Deed.Came(1, false)));
        assertThat(meetings.course(meeting.id()).attendance().present()).isEqualTo(1);
        meetings.agenda(meeting.id(), List.of());
        assertThat(meetings.course(meeting.id()).items()).isEmpty();
    }

    @Test
    void whatWasTalkedAboutStaysOnTheAgenda() {
        long road = road();
        record(now(new Deed.ItemBegun(road)));
        meetings.agenda(
                meeting.id(), List.of(NewItem.of("Ai giám sát?", ItemKind.DISCUSSION, "", 15)));
        assertThat(meetings.agenda(meeting.id()))
                .extracting(Item::question)
                .containsExactly("Ai giám sát?", "Đường thôn làm thế nào?");
        assertThat(road()).isNotEqualTo(road);
        assertThat(meetings.agenda(meeting.id()).getLast().id()).isEqualTo(road);
    }

    @Test
    void whatIsCalledOffForgetsItsSeats() {
        meetings.seat(meeting.id());
        meetings.state(meeting.id(), MeetingState.CALLED_OFF);
        assertThat(meetings.seats(meeting.id())).isEmpty();
        Act came = now(new Deed.Came(1, false));
        assertThat(record(came).refused().get(came.id())).isEqualTo("Cuộc họp đã hoãn hoặc hủy.");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}, {3}")
    @CsvSource({
        "RESOLUTION, 2026-12-03, over-half,   Quy định 208-QĐ/TW",
        "RESOLUTION, 2026-07-26, over-half,   Quy định 208-QĐ/TW",
        "RESOLUTION, 2026-07-25, over-half,   Quy định 294-QĐ/TW",
        "RESOLUTION, 2025-05-25, over-half,   Quy định 24-QĐ/TW",
        "RESOLUTION, 2018-01-01, over-half,   Quy định 29-QĐ/TW",
        "ADMISSION,  2026-12-03, two-thirds,  Quy định 208-QĐ/TW",
        "EXPULSION,  2024-12-03, two-thirds,  Quy định 24-QĐ/TW",
        "DISCIPLINE, 2026-12-03, over-half,   Quy định 208-QĐ/TW",
        "PROCEDURE,  2026-12-03, over-half,   Quy định 208-QĐ/TW",
        "ELECTION,   2026-12-03, over-half,   Quy chế bầu cử trong Đảng 190-QĐ/TW",
        "CONFIDENCE, 2026-12-03, totals-only, Đề xuất của phần mềm"
    })
    void aMeetingIsJudgedByTheRulesOfItsDay(
            Matter matter, LocalDate day, String word, String source) {
        Rulebook rules = Rulebook.of(law, MeetingKind.REGULAR, day, cell);
        assertThat(rules.of(matter).text()).isEqualTo(word).isEqualTo(Hall.majority(matter));
        assertThat(rules.of(matter).source()).isEqualTo(source);
        assertThat(rules.leastOfficials().number()).isEqualTo(3);
    }

    @Test
    void aCommitteeDecidesInASmallerNumberThanACell() {
        LocalDate day = LocalDate.of(2026, 12, 3);
        assertThat(Rulebook.of(law, MeetingKind.REGULAR, day, cell).leastOfficials().number())
                .isEqualTo(3);
        assertThat(Rulebook.of(law, MeetingKind.COMMITTEE, day, cell).leastOfficials().number())
                .isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}: {1} minutes")
    @CsvSource({"REGULAR, 90", "COMBINED, 120"})
    void regularMeetingsHaveALeastLength(MeetingKind kind, int minutes) {
        Rulebook rules = Rulebook.of(law, kind, LocalDate.of(2026, 12, 3), cell);
        assertThat(rules.leastMinutes()).extracting(Rule::number).isEqualTo(minutes);
    }

    private List<Act> wholeMeeting() {
        UUID vote = UUID.randomUUID();
        Instant start = clock.instant();
        long last = meetings.agenda(meeting.id()).getLast().id();
        List<Act> acts = new ArrayList<>();
        List<Deed> deeds = new ArrayList<>(List.of(new Deed.Opened()));
        for (int seat = 1; seat <= 6; seat++) {
            deeds.add(new Deed.Came(seat, false));
        }
        deeds.add(new Deed.ItemBegun(last));
        deeds.add(new Deed.VoteCalled(vote, last, Matter.RESOLUTION, Method.HANDS, "Nghị quyết"));
        deeds.add(new Deed.Tallied(vote, 4, 0, 0, 0, 0));
        deeds.add(new Deed.VoteEnded(vote));
        deeds.add(new Deed.ItemEnded(last, true));
        deeds.add(new Deed.Concluded("Xong."));
        for (Deed deed : deeds) {
            acts.add(Village.act(start.plusSeconds(acts.size()), deed));
        }
        clock.pass(Duration.ofMinutes(5));
        return acts;
    }

    /** The same acts in a meeting whose items bear other numbers. */
    private List<Act> sameOn(Meeting other, List<Act> acts) {
        long last = meetings.agenda(other.id()).getLast().id();
        return acts.stream().map(act -> new Act(act.id(), act.at(), on(last, act.deed()))).toList();
    }

    private static Deed on(long item, Deed deed) {
        return switch (deed) {
            case Deed.ItemBegun _ -> new Deed.ItemBegun(item);
            case Deed.ItemEnded ended -> new Deed.ItemEnded(item, ended.withoutTask());
            case Deed.VoteCalled call ->
                    new Deed.VoteCalled(
                            call.vote(), item, call.matter(), call.method(), call.motion());
            default -> deed;
        };
    }

    private long road() {
        return meetings.agenda(meeting.id()).getFirst().id();
    }

    private Taken record(Act... acts) {
        return meetings.record(meeting.id(), List.of(acts));
    }

    private Act now(Deed deed) {
        return Village.act(clock.instant(), deed);
    }

    private Meeting stored() {
        return meetings.at(cell, meeting.id()).orElseThrow();
    }
}
