package vn.caunoi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static vn.caunoi.statistics.DossierClass.AWAITING_ACCEPTANCE;
import static vn.caunoi.statistics.DossierClass.EARLY;
import static vn.caunoi.statistics.DossierClass.LATE;
import static vn.caunoi.statistics.DossierClass.NOT_CLASSIFIABLE;
import static vn.caunoi.statistics.DossierClass.OPEN_IN_TIME;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerTest {

    @Test
    void figuresThatAddUpAreAPartition() {
        Answer answer = answer(90, 10, Map.of(EARLY, 80L, LATE, 5L, OPEN_IN_TIME, 15L), 15);
        assertThat(answer)
                .asInstanceOf(type(Partition.class))
                .satisfies(
                        figures -> {
                            assertThat(figures.total()).isEqualTo(100);
                            assertThat(figures.solved()).isEqualTo(85);
                        });
    }

    @Test
    void whatWaitsForAcceptanceLiesOutsideTheSum() {
        assertThat(answer(1, 0, Map.of(EARLY, 1L, AWAITING_ACCEPTANCE, 7L), 0))
                .isInstanceOf(Partition.class);
    }

    @Test
    void aDossierThatIsInNoClassBreaksTheFirstSum() {
        assertThat(answer(90, 10, Map.of(EARLY, 84L, OPEN_IN_TIME, 15L), 15))
                .isEqualTo(
                        new Broken(
                                List.of(
                                        "Tiếp nhận trong kỳ 90 cộng kỳ trước chuyển sang 10 là 100, nhưng"
                                                + " tổng các loại là 99.")));
    }

    @Test
    void anOpenDossierThatIsNotCarriedOnBreaksTheSecondSum() {
        assertThat(answer(1, 0, Map.of(OPEN_IN_TIME, 1L), 0))
                .isEqualTo(
                        new Broken(
                                List.of(
                                        "Chuyển sang kỳ sau 0, nhưng tổng các loại chưa giải quyết xong là"
                                                + " 1.")));
    }

    @Test
    void fewerThanNoneIsNoFigure() {
        assertThat(answer(0, 0, Map.of(EARLY, 1L, LATE, -1L), 0)).isInstanceOf(Broken.class);
    }

    @Test
    void aPartitionThatDoesNotAddUpCannotBeMade() {
        assertThatThrownBy(() -> new Partition(2, 0, Map.of(EARLY, 1L), 0, Facts.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void partitionsOfDifferentDossiersAdd() {
        Partition one = new Partition(1, 1, Map.of(EARLY, 1L, OPEN_IN_TIME, 1L), 1, Facts.NONE);
        Partition other =
                new Partition(2, 0, Map.of(EARLY, 1L, NOT_CLASSIFIABLE, 1L), 0, Facts.NONE);
        assertThat(one.plus(other).of(EARLY)).isEqualTo(2);
        assertThat(one.plus(other).total()).isEqualTo(4);
    }

    private static Answer answer(
            long received, long carriedOver, Map<DossierClass, Long> counts, long carriedOn) {
        return Answer.of(received, carriedOver, counts, carriedOn, Facts.NONE);
    }
}
