package vn.caunoi.resolutions.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which organisations a month tells apart, case by case. */
class TellingTest {

    private static final Telling CELLS = new Telling(Line.MEETINGS, 5);
    private static final Telling PEOPLE = new Telling(Line.ATTENDANCE, 5);

    @ParameterizedTest
    @CsvSource({
        "5, 15, 10, 5, true", // five absent, five silent, five spoke
        "4, 15, 10, 5, false",
        "5, 14, 10, 5, false",
        "5, 15, 10, 4, false",
        "5, 15, 10, 6, false",
        "5, 15, 15, 5, false",
    })
    void ofPeopleEachGroupMustBeLarge(
            int cells, int expected, int attended, int spoke, boolean large) {
        assertThat(Line.ATTENDANCE.isLarge(sums(cells, expected, attended, spoke), 5))
                .isEqualTo(large);
    }

    @Test
    void ofCellsThereMustBeEnough() {
        assertThat(Line.MEETINGS.isLarge(sums(5, 0, 0, 0), 5)).isTrue();
        assertThat(Line.GRADES.isLarge(sums(4, 0, 0, 0), 5)).isFalse();
    }

    @Test
    void whatIsLargeStandsApart() {
        assertThat(CELLS.apart(parts(0, 6, 9))).containsExactly(1L, 2L);
    }

    @Test
    void theSmallTakesTheNextSmallestAlong() {
        assertThat(CELLS.apart(parts(0, 3, 6, 9))).containsExactly(3L);
    }

    @Test
    void twoSmallOnesHideBehindEachOther() {
        assertThat(CELLS.apart(parts(0, 3, 2, 6))).containsExactly(3L);
    }

    @Test
    void cellsDirectlyBelowAreARestLikeOthers() {
        assertThat(CELLS.apart(parts(5, 6, 9))).containsExactly(1L, 2L);
        assertThat(CELLS.apart(parts(4, 6, 9))).containsExactly(2L);
    }

    @Test
    void whereNothingIsLeftToHideBehindNothingStandsApart() {
        assertThat(CELLS.apart(parts(0, 4, 6))).isEmpty();
    }

    @Test
    void anOrganisationIsToldWhenAllAboveItTellItApart() {
        Map<Long, Sums> top = parts(0, 3, 6, 9);
        Map<Long, Sums> own = parts(9);
        assertThat(CELLS.tells(List.of(top, own), List.of(3L))).isTrue();
        assertThat(CELLS.tells(List.of(top, own), List.of(2L))).isFalse();
        assertThat(CELLS.tells(List.of(top), List.of())).isTrue();
        assertThat(CELLS.tells(List.of(parts(4)), List.of())).isFalse();
    }

    @Test
    void aCellWithoutMeetingHidesNobody() {
        Map<Long, Sums> parts =
                Map.of(1L, sums(6, 60, 40, 20), 2L, sums(5, 0, 0, 0), 3L, sums(6, 80, 70, 30));
        assertThat(PEOPLE.apart(parts)).containsExactly(1L, 3L);
    }

    @Test
    void aSpreadIsToldInStepsAndFromManyCells() {
        Sums sums =
                new Sums(Map.of(Measure.RATE_80, 5L, Measure.RATE_90, 10L, Measure.RATE_100, 5L));
        assertThat(Spread.of(sums, 21)).isEmpty();
        assertThat(Spread.of(sums, 20))
                .hasValueSatisfying(
                        spread -> {
                            assertThat(spread.lower().name()).isEqualTo("từ 80% đến dưới 85%");
                            assertThat(spread.middle().name()).isEqualTo("từ 90% đến dưới 95%");
                            assertThat(spread.upper().name()).isEqualTo("từ 90% đến dưới 95%");
                        });
    }

    private static Sums sums(long cells, long expected, long attended, long spoke) {
        return new Sums(
                Map.of(
                        Measure.CELLS, cells,
                        Measure.EXPECTED, expected,
                        Measure.ATTENDED, attended,
                        Measure.SPOKE, spoke));
    }

    /** So many cells directly below, so many under the first organisation, and so on. */
    private static Map<Long, Sums> parts(long... cells) {
        var parts = new HashMap<Long, Sums>();
        Arrays.stream(cells).forEach(count -> parts.put((long) parts.size(), sums(count, 0, 0, 0)));
        return parts;
    }
}
