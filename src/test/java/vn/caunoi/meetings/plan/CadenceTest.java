package vn.caunoi.meetings.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caunoi.law.Mark;
import vn.caunoi.law.Rule;
import vn.caunoi.law.Scope;
import vn.caunoi.meetings.MeetingKind;

/** What a plan misses; today is 23/11/2026. */
class CadenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private final List<Cadence.Held> held = new ArrayList<>();
    private boolean committee = true;
    private int monthly = 1;

    @Test
    void anEmptyPlanMissesThePastMonthAndHasTimeForTheOthers() {
        assertThat(gaps())
                .containsExactly(
                        "2026-10-31 ! Tháng 10/2026 đã thiếu kỳ sinh hoạt thường kỳ.",
                        "2026-11-30 Tháng 11/2026 chưa có kỳ sinh hoạt thường kỳ.",
                        "2026-12-31 Tháng 12/2026 chưa có kỳ sinh hoạt thường kỳ.",
                        "2026-12-31 Quý 4/2026 chưa có kỳ sinh hoạt chuyên đề.");
    }

    @Test
    void aCombinedMeetingIsBothAndAThematicOneReplacesNoRegularOne() {
        held("2026-10-03", MeetingKind.COMBINED);
        held("2026-11-03", MeetingKind.THEMATIC);
        held("2026-12-31", MeetingKind.REGULAR);
        assertThat(gaps())
                .containsExactly("2026-11-30 Tháng 11/2026 chưa có kỳ sinh hoạt thường kỳ.");
    }

    @Test
    void aThematicMeetingOfTheQuarterBeforeDoesNotCount() {
        held("2026-09-30", MeetingKind.THEMATIC);
        assertThat(gaps()).contains("2026-12-31 Quý 4/2026 chưa có kỳ sinh hoạt chuyên đề.");
    }

    @Test
    void theCommitteeMeetsBetweenTheLastMeetingAndTheNext() {
        whole();
        held("2026-12-03", MeetingKind.REGULAR);
        String missing =
                "2026-12-03 Kỳ thường kỳ ngày 03/12/2026: chi ủy chưa có cuộc họp trước để thống"
                        + " nhất nội dung.";
        assertThat(gaps()).containsExactly(missing);
        held("2026-11-03", MeetingKind.COMMITTEE);
        assertThat(gaps()).as("on the day of the last one").containsExactly(missing);
        held("2026-11-30", MeetingKind.COMMITTEE);
        assertThat(gaps()).isEmpty();
    }

    @Test
    void withoutACommitteeSecretaryAndDeputyAgree() {
        committee = false;
        whole();
        held("2026-12-03", MeetingKind.REGULAR);
        assertThat(gaps())
                .containsExactly(
                        "2026-12-03 Kỳ thường kỳ ngày 03/12/2026: bí thư và phó bí thư chưa ghi đã"
                                + " thống nhất nội dung.");
        held.set(
                held.size() - 1,
                new Cadence.Held(LocalDate.of(2026, 12, 3), MeetingKind.REGULAR, true));
        assertThat(gaps()).isEmpty();
    }

    @Test
    void aMeetingThatIsFarAwayIsNotAskedAboutYet() {
        whole();
        held("2026-12-30", MeetingKind.REGULAR);
        assertThat(gaps()).isEmpty();
    }

    @Test
    void aCellThatTightensTheRuleMeetsTwiceAMonth() {
        monthly = 2;
        whole();
        held("2026-12-30", MeetingKind.REGULAR);
        assertThat(gaps()).contains("2026-12-31 Tháng 12/2026 chưa có kỳ sinh hoạt thường kỳ.");
        held.clear();
        assertThat(gaps()).contains("2026-12-31 Tháng 12/2026 chưa có 2 kỳ sinh hoạt thường kỳ.");
    }

    @Test
    void theLastDayOfTheMonthIsInTime() {
        held("2026-10-31", MeetingKind.COMBINED);
        held("2026-11-30", MeetingKind.REGULAR);
        held("2026-11-29", MeetingKind.COMMITTEE);
        assertThat(gaps())
                .containsExactly("2026-12-31 Tháng 12/2026 chưa có kỳ sinh hoạt thường kỳ.");
    }

    /** October and November are as they should be. */
    private void whole() {
        held("2026-10-03", MeetingKind.COMBINED);
        held("2026-11-03", MeetingKind.REGULAR);
    }

    private void held(String day, MeetingKind kind) {
        held.add(new Cadence.Held(LocalDate.parse(day), kind, false));
    }

    private List<String> gaps() {
        return new Cadence(this::rule, TODAY)
                .gaps(held, OCTOBER, DECEMBER, committee).stream()
                        .map(gap -> gap.by() + (gap.missed() ? " ! " : " ") + gap.sentence())
                        .toList();
    }

    private Rule rule(String key, LocalDate day) {
        String value = key.equals(Cadence.MONTHLY) ? Integer.toString(monthly) : "1";
        return new Rule(
                key,
                value,
                value + " lần",
                "Hướng dẫn 42-HD/BTCTW",
                "",
                day,
                null,
                Scope.NATION,
                Mark.SECONDARY,
                "");
    }
}
