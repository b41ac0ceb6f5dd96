package vn.caunoi.resolutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.caunoi.resolutions.TaskProperties.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caunoi.cells.CellOffice;
import vn.caunoi.cells.Member;
import vn.caunoi.cells.MemberId;
import vn.caunoi.cells.MemberStanding;
import vn.caunoi.units.UnitId;

class TaskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);
    private static final Indicator UNDER_FIVE = new Indicator(new UnitId(1), "1.000894", null, 5);

    @Test
    void fivePerCentIsNotUnderFivePerCent() {
        assertThat(Measurement.of(UNDER_FIVE, DUE, 5, 100).reached()).isFalse();
        assertThat(Measurement.of(UNDER_FIVE, DUE, 4, 100).reached()).isTrue();
        assertThat(Measurement.of(UNDER_FIVE, DUE, 4, 100).share()).hasToString("4,00%");
    }

    @Test
    void whereNothingWasFinishedNothingIsReachedAndNothingSettled() {
        Measurement nothing = Measurement.of(UNDER_FIVE, DUE, 0, 0);
        assertThat(nothing.reached()).isFalse();
        Task task = given(DUE).boundTo(UNDER_FIVE, DUE).measured(nothing);
        assertThat(task.isOpen()).isTrue();
        assertThat(TaskWords.result(task))
                .isEqualTo(
                        "Chưa có hồ sơ nào xong, chỉ tiêu dưới 5%; tính đến hết ngày 30/11/2026.");
    }

    @Test
    void aMeasurementBeforeTheDaySettlesNothing() {
        Task task =
                given(DUE)
                        .boundTo(UNDER_FIVE, DUE)
                        .measured(Measurement.of(UNDER_FIVE, TODAY, 3, 1_200));
        assertThat(task.state()).isEqualTo(TaskState.OPEN);
        assertThat(TaskWords.state(task, TODAY)).isEqualTo("đang đo");
        assertThat(TaskWords.result(task))
                .isEqualTo(
                        "Trễ hạn 3/1.200 hồ sơ đã xong (0,25%), chỉ tiêu dưới 5%; tính đến hết ngày"
                                + " 20/11/2026.");
    }

    @Test
    void aTaskIsPostponedWithAReasonAndANewDay() {
        LocalDate later = LocalDate.of(2026, 12, 20);
        Task task =
                given(DUE)
                        .after(new TaskReport(TaskState.POSTPONED, "Chờ kinh phí.", later), TODAY);
        assertThat(task.due()).isEqualTo(later);
        assertThat(task.reason()).isEqualTo("Chờ kinh phí.");
        assertThat(task.isOpen()).isTrue();
        assertThatThrownBy(() -> new TaskReport(TaskState.POSTPONED, " ", later))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TaskReport(TaskState.POSTPONED, "Chờ.", null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsSaidOfASettledTask() {
        Task task = given(DUE).after(new TaskReport(TaskState.DONE, "Xong 2 km.", null), TODAY);
        assertThat(task.settledOn()).isEqualTo(TODAY);
        assertThat(task.refusal(new TaskReport(TaskState.CANCELLED, "Thôi.", null)))
                .contains("Nhiệm vụ đã kết thúc: hoàn thành.");
    }

    @Test
    void theFormSaysAllThatIsWrongAtOnceAndKeepsWhatWasTyped() {
        var form =
                ReportForm.of(
                                new Typed(Map.of("tinh-trang", "POSTPONED", "han-moi", "mai")),
                                given(DUE))
                        .judged(given(DUE), TODAY);
        assertThat(form.state().wrong()).isFalse();
        assertThat(form.words().mistake()).isEqualTo("Hãy ghi nội dung.");
        assertThat(form.due().mistake()).contains("Hãy ghi một ngày từ hôm nay trở đi");
        assertThat(form.due().value()).isEqualTo("mai");
        assertThat(form.report(given(DUE))).isEmpty();
    }

    @Test
    void figuresLeaveNoOutcomeToChoose() {
        Task bound = given(DUE).boundTo(UNDER_FIVE, DUE);
        assertThat(ReportForm.states(bound))
                .extracting(choice -> choice.value())
                .containsExactly("POSTPONED", "CANCELLED");
        var typed = new Typed(Map.of("tinh-trang", "DONE", "ket-qua", "Xong."));
        assertThat(ReportForm.of(typed, bound).judged(bound, TODAY).report(bound)).isEmpty();
    }

    @Test
    void whomToRemindIsTheOnlyMemberThatTheWordsMean() {
        var members =
                List.of(
                        member(1, "Vũ Văn Bình", CellOffice.SECRETARY),
                        member(2, "Nguyễn Thị Sen", CellOffice.DEPUTY),
                        member(3, "Phạm Văn Hòa", CellOffice.COMMITTEE_MEMBER));
        assertThat(Owners.member("Đ/c Phạm Văn Hòa và tổ 2", members))
                .map(Member::id)
                .contains(new MemberId(3));
        assertThat(Owners.member("Phó bí thư chi bộ", members))
                .map(Member::id)
                .contains(new MemberId(2));
        assertThat(Owners.member("Phạm Văn Hòa, Nguyễn Thị Sen", members)).isEmpty();
        assertThat(Owners.member("Trưởng thôn", members)).isEmpty();
    }

    private static Member member(long id, String name, CellOffice office) {
        return new Member(
                new MemberId(id),
                new UnitId(3),
                name,
                1970,
                MemberStanding.OFFICIAL,
                null,
                office,
                null);
    }
}
