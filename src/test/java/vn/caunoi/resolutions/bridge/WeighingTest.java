package vn.caunoi.resolutions.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.resolutions.bridge.Subject.Grain;
import vn.caunoi.resolutions.bridge.Weighing.Found;

/** Which late dossiers are a matter for a meeting, and how finely they are told. */
class WeighingTest {

    private static final Threshold FIVE = new Threshold(5, 5, 5);
    private static final Set<Long> TWO = Set.of(1L, 2L);

    @ParameterizedTest
    @CsvSource({
        "4, 10, false",
        "5, 10, true",
        "5, 100, true",
        "5, 101, false",
        "6, 120, true",
        "6, 121, false",
        "50, 50, true"
    })
    void atLeastFiveAndFivePerCentOfThoseFinished(long late, long finished, boolean reached) {
        assertThat(FIVE.isReached(tally("1.000001", "Đất đai", late, finished, TWO)))
                .isEqualTo(reached);
    }

    @Test
    void aLooserThresholdTellsNoGroupOfFewerThanFive() {
        var one = new Threshold(1, 1, 5);
        assertThat(one.isReached(tally("1.000001", "Đất đai", 2, 4, TWO))).isFalse();
        assertThat(one.isReached(tally("1.000001", "Đất đai", 0, 40, TWO))).isFalse();
        assertThat(one.isReached(tally("1.000001", "Đất đai", 1, 5, TWO))).isTrue();
    }

    @Test
    void aProcedureThatSeveralHandleIsToldByItself() {
        assertThat(
                        found(
                                tally("1.000001", "Đất đai", 6, 40, TWO),
                                tally("1.000002", "Đất đai", 0, 30, TWO)))
                .containsExactly(new Found(Subject.procedure("1.000001", "Tên 1.000001"), 6, 40));
    }

    @Test
    void whereNobodySaysWhoHandledItItIsToldByItself() {
        assertThat(found(tally("1.000001", "Đất đai", 6, 40, Set.of())))
                .extracting(one -> one.subject().grain())
                .containsExactly(Grain.PROCEDURE);
    }

    @Test
    void whatOnePersonHandlesIsToldAsTheFieldWhichStandsForItsProcedures() {
        assertThat(
                        found(
                                tally("1.000001", "Đất đai", 6, 40, Set.of(1L)),
                                tally("1.000002", "Đất đai", 7, 30, TWO)))
                .containsExactly(new Found(Subject.field("Đất đai"), 13, 70));
    }

    @Test
    void whereOnePersonHandlesTheFieldItIsToldAsTheUnit() {
        assertThat(
                        found(
                                tally("1.000001", "Đất đai", 6, 40, Set.of(1L)),
                                tally("1.000003", "Hộ tịch", 1, 20, Set.of(2L))))
                .containsExactly(new Found(Subject.unit(), 7, 60));
    }

    @Test
    void sensitiveOnesAreNeverToldByThemselves() {
        var adoption = new Tally("2.001255", "Nuôi con nuôi", true, 6, 10, TWO);
        assertThat(found(adoption, tally("1.000003", "Hộ tịch", 0, 90, TWO)))
                .containsExactly(new Found(Subject.unit(), 6, 100));
        assertThat(found(adoption, tally("1.000003", "Hộ tịch", 0, 900, TWO))).isEmpty();
    }

    @Test
    void whatHasNoProcedureIsToldAsTheField() {
        assertThat(found(tally("", "Đất đai", 6, 40, TWO)))
                .containsExactly(new Found(Subject.field("Đất đai"), 6, 40));
    }

    @Property(tries = 500)
    void whateverIsToldReachesTheThresholdAndSpeaksOfNoOnePerson(
            @ForAll("units") List<Tally> unit) {
        for (Found one : found(unit.toArray(Tally[]::new))) {
            List<Tally> behind = behind(one.subject(), unit);
            Tally sum = Tally.together(behind);
            assertThat(one.late()).isEqualTo(sum.late()).isGreaterThanOrEqualTo(5);
            assertThat(one.finished()).isEqualTo(sum.finished()).isGreaterThanOrEqualTo(5);
            assertThat(one.late() * 100).isGreaterThanOrEqualTo(one.finished() * 5);
            if (one.subject().grain() != Grain.UNIT) {
                assertThat(sum.holders().size()).isNotEqualTo(1);
                assertThat(sum.sensitive()).isFalse();
            }
        }
    }

    @Property(tries = 500)
    void noFieldIsToldBesideOneOfItsProcedures(@ForAll("units") List<Tally> unit) {
        List<Found> found = found(unit.toArray(Tally[]::new));
        Set<String> fields =
                found.stream()
                        .filter(one -> one.subject().grain() == Grain.FIELD)
                        .map(one -> one.subject().code())
                        .collect(Collectors.toSet());
        assertThat(found)
                .filteredOn(one -> one.subject().grain() == Grain.PROCEDURE)
                .allMatch(one -> !fields.contains(behind(one.subject(), unit).getFirst().field()));
        assertThat(found.stream().map(one -> one.subject().source())).doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<List<Tally>> units() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.of(true, false, false, false),
                        Arbitraries.longs().between(1, 4).set().ofMaxSize(3))
                .as(
                        (number, late, inTime, sensitive, holders) ->
                                new Tally(
                                        number == 9 ? "" : "1.00000" + number,
                                        "Lĩnh vực " + number % 3,
                                        sensitive,
                                        late,
                                        (long) late + inTime,
                                        holders))
                .list()
                .uniqueElements(Tally::procedure)
                .ofMinSize(1)
                .ofMaxSize(10);
    }

    private static List<Tally> behind(Subject subject, List<Tally> unit) {
        return unit.stream()
                .filter(
                        one ->
                                switch (subject.grain()) {
                                    case PROCEDURE -> one.procedure().equals(subject.code());
                                    case FIELD -> one.field().equals(subject.code());
                                    case UNIT -> true;
                                })
                .toList();
    }

    private static List<Found> found(Tally... unit) {
        return new Weighing(FIVE, code -> "Tên " + code).found(List.of(unit));
    }

    private static Tally tally(
            String procedure, String field, long late, long finished, Set<Long> holders) {
        return new Tally(procedure, field, false, late, finished, holders);
    }
}
