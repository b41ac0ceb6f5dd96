package vn.caunoi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ContrastTest {

    private static final Partition SOME =
            new Partition(
                    100,
                    0,
                    Map.of(
                            DossierClass.EARLY, 60L,
                            DossierClass.LATE, 14L,
                            DossierClass.OPEN_IN_TIME, 20L,
                            DossierClass.NOT_CLASSIFIABLE, 6L),
                    20,
                    new Facts(Map.of(), Map.of(DossierClass.EARLY, 5L)));

    @Test
    void whatIsOpenOrUnexplainedMakesTheDifferenceBetweenTheClassedAndTheReceived() {
        Contrast contrast = Contrast.between(SOME, Profile.ALL_CLASSED, Profile.DECREE_61);
        assertThat(contrast.dossiers()).isEqualTo(26);
        assertThat(contrast.lines())
                .extracting(
                        Contrast.Line::dossierClass,
                        Contrast.Line::dossiers,
                        line -> Contrast.meaning(line.first()),
                        line -> Contrast.meaning(line.second()))
                .containsExactly(
                        tuple(DossierClass.OPEN_IN_TIME, 20L, "không tính", "tính là chưa đạt"),
                        tuple(DossierClass.NOT_CLASSIFIABLE, 6L, "không tính", "tính là chưa đạt"));
    }

    @Test
    void whoWasAskedTwiceIsOverdueUnderTheIndexAlone() {
        Contrast contrast = Contrast.between(SOME, Profile.DECREE_61, Profile.INDEX_2_1);
        assertThat(contrast.lines())
                .extracting(
                        Contrast.Line::dossierClass,
                        Contrast.Line::askedTwice,
                        Contrast.Line::dossiers,
                        line -> Contrast.meaning(line.second()))
                .containsExactly(
                        tuple(DossierClass.EARLY, true, 5L, "tính là chưa đạt"),
                        tuple(DossierClass.OPEN_IN_TIME, false, 20L, "tính là đạt"));
    }

    @Test
    void theSameDefinitionMakesNoDifference() {
        assertThat(Contrast.between(SOME, Profile.FORM_06A, Profile.ALL_CLASSED).dossiers())
                .isZero();
    }
}
