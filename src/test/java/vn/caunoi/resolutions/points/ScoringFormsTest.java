package vn.caunoi.resolutions.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.program.CannotStart;

/** What the shipped forms make of facts, at every edge of every band. */
class ScoringFormsTest {

    private static final Form NATIONAL = shipped("42-hd");
    private static final Form WARD = shipped("phuong");

    @ParameterizedTest(name = "{0} of {1} who are present spoke: {2} points")
    @CsvSource({
        "100, 100, 5",
        "501, 1000, 5",
        "50, 100, 5",
        "1, 2, 5",
        "499, 1000, 4",
        "40, 100, 4",
        "399, 1000, 3",
        "30, 100, 3",
        "299, 1000, 2",
        "0, 100, 2"
    })
    void theWardCountsThoseWhoSpoke(int spoke, int present, int points) {
        assertThat(counted(WARD, "y-kien", Fact.SPEAKERS, spoke, present)).isEqualTo(points);
    }

    @ParameterizedTest(name = "{0} of {1} tasks done: {2} points")
    @CsvSource({
        "1000, 1000, 30", "900, 1000, 30", "899, 1000, 27", "800, 1000, 27", "799, 1000, 24",
        "700, 1000, 24", "699, 1000, 20", "600, 1000, 20", "599, 1000, 15", "500, 1000, 15",
        "1, 2, 15", "499, 1000, 10", "0, 1000, 10"
    })
    void theWardCountsTasksThatAreDone(int done, int due, int points) {
        assertThat(counted(WARD, "ket-qua", Fact.TASKS, done, due)).isEqualTo(points);
    }

    @ParameterizedTest(name = "{0} of {1} present: {2} points")
    @CsvSource({"20, 20, 3", "18, 20, 3", "90, 100, 3", "899, 1000, 0", "17, 20, 0", "0, 20, 0"})
    void bothFormsAskForNineInTen(int present, int expected, int points) {
        for (Form form : List.of(NATIONAL, WARD)) {
            assertThat(counted(form, "du-hop", Fact.ATTENDANCE, present, expected))
                    .isEqualTo(points);
        }
    }

    @ParameterizedTest(name = "{0}: {2} of {3} is {4}")
    @CsvSource({
        "thoi-luong, LENGTH, 90, 90, 5", "thoi-luong, LENGTH, 89, 90, 0",
        "vang, EXCUSED, 20, 20, 2", "vang, EXCUSED, 19, 20, 0",
        "tai-lieu, PAPERS, 1, 1, 2", "tai-lieu, PAPERS, 0, 1, 0",
        "ket-qua-truoc, RESULTS, 1, 1, 1", "ket-qua-truoc, RESULTS, 0, 1, 0",
        "nghi-quyet, RESOLVED, 1, 1, 2", "nghi-quyet, RESOLVED, 0, 1, 0"
    })
    void whatIsCountedIsAllOrNothing(String criterion, Fact fact, int part, int whole, int points) {
        for (Form form : List.of(NATIONAL, WARD)) {
            assertThat(counted(form, criterion, fact, part, whole)).isEqualTo(points);
        }
    }

    @Test
    void whatIsNotKnownOrJudgedIsNeverFilled() {
        Facts nothingKnown = new Facts(Map.of());
        for (Form form : List.of(NATIONAL, WARD)) {
            for (Criterion criterion : form.criteria(true)) {
                assertThat(criterion.counted(nothingKnown)).isEmpty();
            }
        }
        assertThat(criterion(WARD, "ket-qua").counted(facts(Fact.TASKS, 0, 0))).isEmpty();
        assertThat(criterion(NATIONAL, "ket-qua").counted(facts(Fact.TASKS, 1, 1))).isEmpty();
        assertThat(criterion(NATIONAL, "ket-qua").told(facts(Fact.TASKS, 1, 1)))
                .isEqualTo("số liệu");
    }

    @Test
    void onlyAMonthWithAThematicMeetingIsScoredForIt() {
        for (Form form : List.of(NATIONAL, WARD)) {
            assertThat(form.criteria(true)).extracting(Criterion::code).contains("chuyen-de");
            assertThat(form.criteria(false))
                    .extracting(Criterion::code)
                    .doesNotContain("chuyen-de");
            for (boolean thematic : new boolean[] {true, false}) {
                assertThat(form.criteria(thematic).stream().mapToInt(Criterion::points).sum())
                        .isEqualTo(100);
                assertThat(form.groups(thematic))
                        .extracting(Form.Group::points)
                        .containsExactly(5, 5, 10, 40, 5, 30, 5);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "points: 99",
                "counted: mat-mui",
                "banded: du-hop",
                "when: thang-muoi",
                "points: 100\n        lạ: 1",
                "points: 100\n        counted: vang\n        shows: vang"
            })
    void aFormThatContradictsItselfIsRefused(String wrong) {
        String yaml =
                """
                code: thu
                name: Thử
                source: Thử
                from: "2025-10-28"
                mark: P
                groups:
                  - name: Nhóm
                    points: 100
                    criteria:
                      - code: mot
                        name: Một
                        %s
                """
                        .formatted(
                                wrong.startsWith("points")
                                        ? wrong
                                        : "points: 100\n        " + wrong);
        assertThatThrownBy(() -> FormReader.read("thu.yaml", yaml))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("thu.yaml");
    }

    @Test
    void formsHoldFromTheDayOfTheGuidance() {
        assertThat(NATIONAL.holdsOn(LocalDate.of(2025, 10, 27))).isFalse();
        assertThat(NATIONAL.holdsOn(LocalDate.of(2025, 10, 28))).isTrue();
    }

    static Form shipped(String code) {
        String file = "forms/" + code + ".yaml";
        try (InputStream yaml = Objects.requireNonNull(Forms.class.getResourceAsStream(file))) {
            return FormReader.read(file, new String(yaml.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static int counted(Form form, String criterion, Fact fact, int part, int whole) {
        return criterion(form, criterion).counted(facts(fact, part, whole)).orElseThrow();
    }

    private static Criterion criterion(Form form, String code) {
        return form.criteria(true).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Facts facts(Fact fact, int part, int whole) {
        return Readings.allButOne(fact, Reading.of(part, whole, "số liệu"));
    }
}
