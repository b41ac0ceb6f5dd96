package vn.caunoi.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caunoi.cells.Leave;
import vn.caunoi.cells.MemberStanding;

/** What votes are set against, what they need, and what comes of them. */
class VoteTest {

    @Test
    void thePublishedExampleHasABaseOfTwenty() {
        Hall hall = Hall.ofTwentyAndTwo().miss(1, 3).miss(21, 21).come(4, 20).come(22, 22);
        VoteBase base = hall.course().base(hall.now());
        assertThat(base.number()).isEqualTo(20);
        assertThat(base.voters()).isEqualTo(17);
        assertThat(base.explanation())
                .containsExactly(
                        "Triệu tập 22 đảng viên: 20 chính thức, 2 dự bị. Đảng viên dự bị và đảng"
                                + " viên sinh hoạt tạm thời không biểu quyết.",
                        "3 đảng viên chính thức vắng mặt vẫn được tính.",
                        "Cơ sở tính: 20 (Quy định 208-QĐ/TW, điểm 9.3.2).");
    }

    @ParameterizedTest(name = "{0}: {2} of {1} → {3}")
    @CsvSource({
        "PROCEDURE,  20, 10, FAILED",
        "PROCEDURE,  20, 11, PASSED",
        "RESOLUTION, 20, 10, FAILED",
        "RESOLUTION, 20, 11, PASSED",
        "RESOLUTION, 21, 10, FAILED",
        "RESOLUTION, 21, 11, PASSED",
        "RESOLUTION,  3,  1, FAILED",
        "RESOLUTION,  3,  2, PASSED",
        "RESOLUTION,  4,  2, FAILED",
        "RESOLUTION, 20,  0, FAILED",
        "RESOLUTION, 20, 20, PASSED",
        "ADMISSION,  20, 13, FAILED",
        "ADMISSION,  20, 14, PASSED",
        "ADMISSION,  21, 13, FAILED",
        "ADMISSION,  21, 14, PASSED",
        "ADMISSION,  22, 14, FAILED",
        "ADMISSION,  22, 15, PASSED",
        "ADMISSION,   3,  1, FAILED",
        "ADMISSION,   3,  2, PASSED",
        "EXPULSION,  21, 13, FAILED",
        "EXPULSION,  21, 14, PASSED",
        "DISCIPLINE, 20, 10, FAILED",
        "DISCIPLINE, 20, 11, PASSED",
        "ELECTION,   20, 10, FAILED",
        "ELECTION,   20, 11, PASSED",
        "CONFIDENCE, 20, 20, COUNTED",
        "CONFIDENCE, 20,  0, COUNTED"
    })
    void eachMatterNeedsItsOwnMajority(Matter matter, int base, int yes, VoteResult result) {
        Hall hall = Hall.of(base, 2).come(1, base + 2);
        Vote vote = hall.vote(matter, yes, 0, base - yes);
        assertThat(vote.result()).isEqualTo(result);
        assertThat(vote.share()).contains(new Fraction(yes, base));
        assertThat(vote.needed() <= yes).isEqualTo(result != VoteResult.FAILED);
    }

    @Test
    void theReasonsLeadFromTheBaseToTheResult() {
        Hall hall = Hall.ofTwentyAndTwo().miss(1, 3).come(4, 22);
        assertThat(hall.vote(Matter.RESOLUTION, 15, 1, 1).reasons())
                .endsWith(
                        "Cơ sở tính: 20 (Quy định 208-QĐ/TW, điểm 9.3.2).",
                        "Thông qua khi over-half: cần ít nhất 11 phiếu (Quy định 208-QĐ/TW, điểm"
                                + " 9.3.2).",
                        "Tán thành 15/20, đạt 75%: được thông qua.");
    }

    @Test
    void aTieFails() {
        Hall hall = Hall.of(20, 0).come(1, 20);
        Vote vote = hall.vote(Matter.RESOLUTION, 10, 10, 0);
        assertThat(vote.result()).isEqualTo(VoteResult.FAILED);
        assertThat(vote.reasons().getLast())
                .isEqualTo(
                        "Tán thành 10/20, đạt 50%: tán thành và không tán thành bằng nhau, không"
                                + " được thông qua.");
    }

    @Test
    void theAbsentWeighAsMuchAsThoseWhoVoteAgainst() {
        Hall hall = Hall.of(20, 0).come(1, 11).miss(12, 20);
        assertThat(hall.vote(Matter.RESOLUTION, 10, 1, 0).result()).isEqualTo(VoteResult.FAILED);
        assertThat(hall.vote(Matter.RESOLUTION, 11, 0, 0).result()).isEqualTo(VoteResult.PASSED);
    }

    @ParameterizedTest(name = "{0} official, {1} of them present → {2}")
    @CsvSource({
        "2,  2, CANNOT_DECIDE",
        "1,  1, CANNOT_DECIDE",
        "3,  2, CANNOT_DECIDE",
        "5,  2, CANNOT_DECIDE",
        "20, 0, CANNOT_DECIDE",
        "3,  3, PASSED",
        "5,  3, PASSED",
        "6,  3, FAILED"
    })
    void fewerThanThreeOfficialMembersCannotDecide(int officials, int present, VoteResult result) {
        Hall hall = Hall.of(officials, 4).come(officials + 1, officials + 4);
        hall.come(1, present);
        Vote vote = hall.vote(Matter.RESOLUTION, present, 0, 0);
        assertThat(vote.result()).isEqualTo(result);
        if (result == VoteResult.CANNOT_DECIDE) {
            assertThat(vote.reasons().getLast())
                    .startsWith(
                            "Lúc biểu quyết có mặt %d đảng viên chính thức, cần ít nhất 3"
                                    .formatted(present));
        }
    }

    @Test
    void aVoteTooManyMeansThatSomebodyVotedWhoMayNot() {
        Hall hall = Hall.of(5, 2).come(1, 7);
        Vote vote = hall.vote(Matter.RESOLUTION, 6, 0, 0);
        assertThat(vote.result()).isEqualTo(VoteResult.RECOUNT);
        assertThat(vote.share()).isEmpty();
        assertThat(vote.reasons().getLast())
                .isEqualTo(
                        "Tổng số phiếu 6 nhiều hơn 5 đảng viên chính thức có mặt lúc biểu quyết:"
                                + " phải đếm lại.");
    }

    @Test
    void guestMembersAndInvitedGuestsDoNotVote() {
        Hall hall = Hall.of(5, 0);
        int guest = hall.add(2, MemberStanding.GUEST, null);
        hall.come(1, guest + 1).act(new Deed.Visited(3, "Đại diện Mặt trận thôn"));
        assertThat(hall.vote(Matter.RESOLUTION, 5, 0, 0).base().number()).isEqualTo(5);
        assertThat(hall.vote(Matter.RESOLUTION, 5, 1, 0).result()).isEqualTo(VoteResult.RECOUNT);
    }

    @Test
    void whoeverComesAfterTheCallVotesNextTime() {
        Hall hall = Hall.of(6, 0).come(1, 5);
        UUID early = hall.call(Matter.RESOLUTION, Method.HANDS);
        hall.come(6, 6).act(new Deed.Tallied(early, 6, 0, 0, 0, 0));
        assertThat(hall.told(early).base().voters()).isEqualTo(5);
        assertThat(hall.told(early).result()).isEqualTo(VoteResult.RECOUNT);
        assertThat(hall.vote(Matter.RESOLUTION, 6, 0, 0).result()).isEqualTo(VoteResult.PASSED);
    }

    @Test
    void whoeverLeavesBeforeTheCallStaysInTheBase() {
        Hall hall = Hall.of(6, 0).come(1, 6);
        hall.act(new Deed.Went(6));
        Vote vote = hall.vote(Matter.RESOLUTION, 5, 0, 0);
        assertThat(vote.base().number()).isEqualTo(6);
        assertThat(vote.base().voters()).isEqualTo(5);
        assertThat(vote.share()).contains(new Fraction(5, 6));
        assertThat(hall.vote(Matter.RESOLUTION, 6, 0, 0).result()).isEqualTo(VoteResult.RECOUNT);
    }

    @Test
    void leavingAfterTheCallChangesNothing() {
        Hall hall = Hall.of(6, 0).come(1, 6);
        UUID vote = hall.call(Matter.RESOLUTION, Method.HANDS);
        hall.act(new Deed.Went(6));
        hall.act(new Deed.Tallied(vote, 6, 0, 0, 0, 0));
        assertThat(hall.told(vote).result()).isEqualTo(VoteResult.PASSED);
    }

    @ParameterizedTest
    @EnumSource(Leave.class)
    void membersOnLeaveCountOnlyWhileTheyAreThere(Leave leave) {
        Hall hall = Hall.of(5, 0);
        int seat = hall.add(1, MemberStanding.OFFICIAL, leave);
        hall.come(1, 5);
        assertThat(hall.course().base(hall.now()).number()).isEqualTo(5);
        assertThat(hall.course().base(hall.now()).explanation())
                .contains("Trừ 1 đồng chí %s, không có mặt.".formatted(leave.label()));
        hall.come(seat, seat);
        assertThat(hall.course().base(hall.now()).number()).isEqualTo(6);
        assertThat(hall.course().base(hall.now()).explanation())
                .contains("Tính cả 1 đồng chí %s vì có mặt biểu quyết.".formatted(leave.label()));
        assertThat(hall.vote(Matter.RESOLUTION, 6, 0, 0).share()).contains(new Fraction(6, 6));
        hall.act(new Deed.Went(seat));
        assertThat(hall.course().base(hall.now()).number()).isEqualTo(5);
    }

    @Test
    void aProbationaryMemberOnLeaveCountsInNoBase() {
        Hall hall = Hall.of(5, 0);
        int seat = hall.add(1, MemberStanding.PROBATIONARY, Leave.AWAY);
        hall.come(1, seat);
        assertThat(hall.course().base(hall.now()).number()).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource(
            value = Matter.class,
            names = {"ELECTION", "DISCIPLINE", "EXPULSION", "CONFIDENCE"})
    void whatIsForPaperIsNotDecidedByHands(Matter matter) {
        Hall hall = Hall.of(20, 0).come(1, 20);
        UUID vote = hall.call(matter, Method.HANDS);
        hall.act(new Deed.Tallied(vote, 20, 0, 0, 0, 0));
        assertThat(hall.told(vote).result()).isEqualTo(VoteResult.CANNOT_DECIDE);
    }

    @ParameterizedTest(name = "{0} issued, {1} yes, {2} no, {3} invalid → {4}")
    @CsvSource({
        "20, 11, 8, 1, PASSED",
        "20, 10, 8, 2, FAILED",
        "21, 11, 8, 1, RECOUNT",
        "19, 12, 8, 0, RECOUNT",
        "18, 11, 5, 1, PASSED"
    })
    void theCountingBoardsTotalsMustFitEachOther(
            int issued, int yes, int no, int invalid, VoteResult result) {
        Hall hall = Hall.of(20, 0).come(1, 20);
        UUID vote = hall.call(Matter.ELECTION, Method.PAPER);
        hall.act(new Deed.Tallied(vote, yes, no, 0, invalid, issued));
        assertThat(hall.told(vote).result()).isEqualTo(result);
    }

    @Test
    void whatLooksOddIsSaidBeforeTheAnnouncement() {
        Hall hall = Hall.of(20, 0).come(1, 18).miss(19, 20);
        assertThat(hall.vote(Matter.RESOLUTION, 12, 3, 0).warnings())
                .containsExactly("Còn 3 đồng chí có mặt chưa được đếm.");
        assertThat(hall.vote(Matter.RESOLUTION, 18, 0, 0).warnings())
                .containsExactly(
                        "Mọi đồng chí có mặt đều tán thành, nhưng tỷ lệ tính trên 20 đảng viên"
                                + " chính thức: không phải 100%.");
        assertThat(hall.vote(Matter.RESOLUTION, 17, 1, 0).warnings()).isEmpty();
        assertThat(hall.vote(Matter.ELECTION, 0, 18, 0).warnings())
                .containsExactly(
                        "Mọi lá phiếu giống nhau nên ai cũng biết từng người đã bỏ phiếu thế nào."
                                + " Hãy cân nhắc trước khi công bố.");
        UUID paper = hall.call(Matter.ELECTION, Method.PAPER);
        hall.act(new Deed.Tallied(paper, 12, 3, 0, 0, 16));
        assertThat(hall.told(paper).warnings())
                .containsExactly(
                        "2 đồng chí có mặt không nhận phiếu.",
                        "Số phiếu thu về thiếu 1 so với số phiếu phát ra.");
    }

    @Test
    void tooFewToPassIsSaidBeforeAnybodyCounts() {
        Hall hall = Hall.of(20, 0).come(1, 13);
        UUID vote = hall.call(Matter.ADMISSION, Method.HANDS);
        assertThat(hall.told(vote).result()).isNull();
        assertThat(hall.told(vote).warnings())
                .containsExactly(
                        "Có mặt 13 đảng viên chính thức, ít hơn 14 phiếu cần có: không thể thông"
                                + " qua.");
    }

    @Test
    void aTallyMendedAfterTheAnnouncementCountsAndIsSeen() {
        Hall hall = Hall.of(20, 0).come(1, 20);
        UUID vote = hall.vote(Matter.RESOLUTION, 9, 11, 0).id();
        hall.act(new Deed.Tallied(vote, 11, 9, 0, 0, 0));
        assertThat(hall.told(vote).result()).isEqualTo(VoteResult.PASSED);
        assertThat(hall.told(vote).warnings())
                .containsExactly("Số phiếu được sửa sau khi đã công bố kết quả.");
    }

    @Test
    void anOpinionThatDiffersStandsWithItsVote() {
        Hall hall = Hall.of(5, 0).come(1, 5);
        UUID vote = hall.vote(Matter.RESOLUTION, 4, 1, 0).id();
        hall.act(new Deed.Reserved(vote, "Đề nghị làm đường trục trước."));
        assertThat(hall.told(vote).reserved()).containsExactly("Đề nghị làm đường trục trước.");
    }
}
