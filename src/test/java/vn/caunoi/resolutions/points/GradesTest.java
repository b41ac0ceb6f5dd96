package vn.caunoi.resolutions.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.law.Rule;
import vn.caunoi.meetings.MeetingId;

/** Grades of a meeting and of a year. */
class GradesTest {

    @ParameterizedTest(name = "{0} points are {1}")
    @CsvSource({
        "100, GOOD",
        "90, GOOD",
        "89, FAIR",
        "70, FAIR",
        "69, AVERAGE",
        "50, AVERAGE",
        "49, WEAK",
        "0, WEAK"
    })
    void aMeetingIsGradedAtTheEdges(int points, Grade grade) {
        assertThat(Readings.SCALE.of(points)).isEqualTo(grade);
    }

    @ParameterizedTest(name = "{0} and {1}, {2} months and {3} quarters without: {5}, mean {4}")
    @CsvSource({
        "90, 90, 0, 0, 90, GOOD",
        "89, 91, 0, 0, 90, GOOD",
        "89, 90, 0, 0, '89,5', FAIR",
        "100, 100, 1, 0, 100, FAIR",
        "100, 100, 0, 1, 100, FAIR",
        "100, 69, 0, 0, '84,5', FAIR",
        "100, 80, 0, 0, 90, GOOD",
        "100, 49, 0, 0, '74,5', AVERAGE",
        "70, 70, 3, 1, 70, FAIR",
        "69, 70, 0, 0, '69,5', AVERAGE",
        "100, 0, 0, 0, 50, AVERAGE",
        "50, 49, 0, 0, '49,5', WEAK",
        "49, 49, 9, 3, 49, WEAK"
    })
    void aYearHasTheGradeOfItsMeanUnlessAConditionIsBroken(
            int one, int other, int months, int quarters, String mean, Grade grade) {
        YearGrade year = year(List.of(one, other), months, quarters);
        assertThat(year.mean()).isEqualTo(mean);
        assertThat(year.grade()).isEqualTo(grade);
    }

    @ParameterizedTest(name = "one meeting of {0} among eleven of 100 makes the year {1}")
    @CsvSource({"70, GOOD", "69, FAIR", "50, FAIR", "49, AVERAGE"})
    void oneWeakMeetingLowersAGoodYear(int points, Grade grade) {
        List<Integer> totals = new ArrayList<>(Collections.nCopies(11, 100));
        totals.add(points);
        YearGrade year = year(totals, 0, 0);
        assertThat(year.ofMean()).isEqualTo(Grade.GOOD);
        assertThat(year.grade()).isEqualTo(grade);
        assertThat(year.conditions().stream().allMatch(YearGrade.Checked::holds))
                .isEqualTo(grade == Grade.GOOD);
    }

    private static YearGrade year(List<Integer> totals, int months, int quarters) {
        Map<YearCondition, Rule> rules = new EnumMap<>(YearCondition.class);
        for (YearCondition condition : YearCondition.values()) {
            rules.put(condition, Readings.rule("0"));
        }
        List<Scores.Total> decided =
                totals.stream()
                        .map(
                                points ->
                                        new Scores.Total(
                                                new MeetingId(1),
                                                Stage.ABOVE,
                                                points,
                                                Readings.SCALE.of(points)))
                        .toList();
        return YearGrade.of(
                new YearGrade.Findings(decided, months, quarters), Readings.SCALE, rules);
    }
}
