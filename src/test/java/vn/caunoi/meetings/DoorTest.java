package vn.caunoi.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can have happened in a meeting, and what cannot. */
class DoorTest {

    private static final Instant NOW = Hall.STARTS.plusSeconds(3_600);
    private static final Deed CAME = new Deed.Came(1, false);

    @ParameterizedTest(name = "{0} minutes from now: taken {1}")
    @CsvSource({"-60, true", "0, true", "2, true", "3, false", "-1500, true", "-1501, false"})
    void clocksMayDifferALittle(long minutes, boolean taken) {
        assertThat(refusal(MeetingState.OPEN, minutes, CAME) == null).isEqualTo(taken);
    }

    @Test
    void onlyThoseOfThisMeetingSitAndOnlyItsItemsAreTalkedAbout() {
        assertThat(refusal(new Deed.Came(9, false))).contains("Danh sách dự họp đã thay đổi");
        assertThat(refusal(new Deed.AskedFloor(1, 9))).contains("Danh sách dự họp");
        assertThat(refusal(new Deed.AskedFloor(9, 1))).contains("Chương trình đã thay đổi");
        assertThat(refusal(new Deed.ItemBegun(9))).contains("Chương trình");
        assertThat(refusal(new Deed.Noted(UUID.randomUUID(), 1, "được"))).isNull();
    }

    @Test
    void figuresAndTextsHaveBounds() {
        assertThat(refusal(tally(-1))).contains("từ 0 đến 10.000");
        assertThat(refusal(tally(10_001))).contains("từ 0 đến 10.000");
        assertThat(refusal(tally(20))).isNull();
        assertThat(refusal(new Deed.Concluded("x".repeat(10_001)))).contains("dài quá");
        assertThat(refusal(new Deed.Concluded("\0"))).contains("ký tự lạ");
        assertThat(refusal(new Deed.Missed(1, true, "ốm"))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ELECTION", "DISCIPLINE", "EXPULSION", "CONFIDENCE"})
    void whatIsForPaperIsNotCalledByHands(Matter matter) {
        assertThat(refusal(call(matter, Method.HANDS))).contains("chỉ bằng phiếu kín bằng giấy");
        assertThat(refusal(call(matter, Method.PAPER))).isNull();
    }

    @Test
    void afterTheClosingOnlyWhatDevicesStillHeldIsTaken() {
        var note = new Deed.Noted(UUID.randomUUID(), 1, "ghi khi mất mạng");
        assertThat(refusal(MeetingState.CLOSED, -10, note)).isNull();
        assertThat(refusal(MeetingState.CLOSED, 0, note)).isEqualTo("Cuộc họp đã bế mạc.");
        assertThat(refusal(MeetingState.CLOSED, -10, new Deed.BeganSpeaking(1, 1)))
                .isEqualTo("Cuộc họp đã bế mạc.");
        assertThat(refusal(MeetingState.MINUTED, -10, note)).contains("Biên bản đã ký");
        assertThat(refusal(MeetingState.CALLED_OFF, -10, note)).contains("đã hoãn hoặc hủy");
    }

    private static Deed tally(int yes) {
        return new Deed.Tallied(UUID.randomUUID(), yes, 0, 0, 0, 0);
    }

    private static Deed call(Matter matter, Method method) {
        return new Deed.VoteCalled(UUID.randomUUID(), 1, matter, method, "");
    }

    private static @Nullable String refusal(Deed deed) {
        return refusal(MeetingState.OPEN, 0, deed);
    }

    /** A closed meeting was closed five minutes ago. */
    private static @Nullable String refusal(MeetingState state, long minutesFromNow, Deed deed) {
        Instant closedAt = state == MeetingState.CLOSED ? NOW.minusSeconds(300) : null;
        var door = new Door(Hall.meeting(state, closedAt, null), Set.of(1, 2), Set.of(1L), NOW);
        Instant at = NOW.plus(Duration.ofMinutes(minutesFromNow));
        return door.refusal(new Act(UUID.randomUUID(), at, deed)).orElse(null);
    }
}
