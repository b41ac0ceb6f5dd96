package vn.caunoi.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caunoi.cells.Leave;
import vn.caunoi.cells.MemberStanding;

/** Who was there, and the share of those who should have been. */
class AttendanceTest {

    @Test
    void ofThePublishedExampleEighteenOfTwentyTwoCame() {
        Hall hall = Hall.ofTwentyAndTwo().miss(1, 3).miss(21, 21).come(4, 20).come(22, 22);
        Attendance attendance = hall.course().attendance();
        assertThat(attendance.members()).isEqualTo(22);
        assertThat(attendance.officials()).isEqualTo(20);
        assertThat(attendance.probationary()).isEqualTo(2);
        assertThat(attendance.present()).isEqualTo(18);
        assertThat(attendance.presentOfficials()).isEqualTo(17);
        assertThat(attendance.absentExcused()).isEqualTo(4);
        assertThat(attendance.absentUnexcused()).isZero();
        assertThat(attendance.unmarked()).isZero();
        assertThat(attendance.rate()).isEqualTo(new Fraction(18, 22));
        assertThat(attendance.explanation())
                .containsExactly(
                        "Triệu tập 22 đảng viên: 20 chính thức, 2 dự bị.",
                        "Tỷ lệ dự họp: 18/22 đồng chí phải dự, đạt 81,8% (Quy định 208-QĐ/TW,"
                                + " điểm 9.3.2).");
    }

    @ParameterizedTest
    @EnumSource(Leave.class)
    void membersOnLeaveAreNotExpectedAndNeverRaiseTheRate(Leave leave) {
        Hall hall = Hall.of(9, 1);
        int seat = hall.add(2, MemberStanding.OFFICIAL, leave);
        hall.come(1, 9).miss(10, 10);
        assertThat(hall.course().attendance().rate()).isEqualTo(new Fraction(9, 10));
        assertThat(hall.course().attendance().onLeave(leave)).isEqualTo(2);
        hall.come(seat, seat);
        Attendance attendance = hall.course().attendance();
        assertThat(attendance.rate()).isEqualTo(new Fraction(9, 10));
        assertThat(attendance.present()).isEqualTo(10);
        assertThat(attendance.explanation())
                .contains("Trừ 2 đồng chí %s.".formatted(leave.label()))
                .contains(
                        "1 đồng chí thuộc diện được trừ vẫn đến họp: ghi là có mặt, không tính vào"
                                + " tỷ lệ.");
    }

    @Test
    void guestMembersAndInvitedGuestsStandBeside() {
        Hall hall = Hall.of(5, 0);
        int guest = hall.add(1, MemberStanding.GUEST, null);
        hall.come(1, 4).come(guest, guest).act(new Deed.Visited(2, "Trưởng thôn, bà Hoa"));
        Attendance attendance = hall.course().attendance();
        assertThat(attendance.members()).isEqualTo(5);
        assertThat(attendance.present()).isEqualTo(4);
        assertThat(attendance.guestMembers()).isEqualTo(1);
        assertThat(attendance.guests()).isEqualTo(2);
        assertThat(attendance.guestNames()).isEqualTo("Trưởng thôn, bà Hoa");
        assertThat(attendance.rate()).isEqualTo(new Fraction(4, 5));
    }

    @Test
    void theRollIsMendedByCallingAgain() {
        Hall hall = Hall.of(3, 0).come(1, 3);
        hall.act(new Deed.Missed(1, false, ""));
        hall.miss(2, 2);
        hall.come(2, 2);
        hall.act(new Deed.Went(3));
        Attendance attendance = hall.course().attendance();
        assertThat(attendance.seats())
                .extracting(Attendance.Seat::whereabouts)
                .containsExactly(Whereabouts.UNEXCUSED, Whereabouts.HERE, Whereabouts.LEFT);
        assertThat(attendance.present()).isEqualTo(2);
        assertThat(attendance.leftEarly()).isEqualTo(1);
        assertThat(attendance.absentUnexcused()).isEqualTo(1);
    }

    @Test
    void nobodyLeavesWhoHasNotCome() {
        Hall hall = Hall.of(3, 0).miss(1, 1);
        hall.act(new Deed.Went(1));
        assertThat(hall.course().attendance().absentExcused()).isEqualTo(1);
        hall.act(new Deed.Went(2));
        assertThat(hall.course().attendance().present()).isZero();
    }

    @Test
    void thoseFarAwayArePresentToo() {
        Hall hall = Hall.of(4, 0).come(1, 2);
        hall.act(new Deed.Came(3, true));
        assertThat(hall.course().attendance().present()).isEqualTo(3);
        assertThat(hall.course().attendance().presentOnline()).isEqualTo(1);
        assertThat(hall.course().attendance().unmarked()).isEqualTo(1);
        assertThat(hall.course().base(hall.now()).voters()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0} of {1} reads {2}")
    @CsvSource({
        "18,   19,   '94,7%'",
        "20,   20,   100%",
        "0,    20,   0%",
        "1999, 2000, '99,9%'",
        "9999, 10000,'99,9%'",
        "1,    5000, '0,1%'",
        "1,    2,    50%",
        "0,    0,    —"
    })
    void whatIsNotAllNeverReadsAll(int part, int whole, String printed) {
        assertThat(new Fraction(part, whole).percent()).isEqualTo(printed);
    }
}
