package vn.caunoi.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.dossiers.DossierState.FINISHED;
import static vn.caunoi.dossiers.DossierState.IN_PROGRESS;
import static vn.caunoi.dossiers.DossierState.STOPPED;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What another system states and cannot be right enters marked, never silently on time. */
class DoubtTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    private static final LocalDate DUE = LocalDate.of(2025, 9, 9);

    @Test
    void plainFactsRaiseNoDoubt() {
        assertThat(doubts(FINISHED, FIRST, DUE, FIRST.plusDays(4))).isEmpty();
    }

    @Test
    void finishBeforeReceipt() {
        assertThat(doubts(FINISHED, FIRST, DUE, FIRST.minusDays(1)))
                .containsExactly(Doubt.FINISH_BEFORE_RECEIPT);
    }

    @Test
    void finishLaterThanTheSourceSpoke() {
        assertThat(doubts(FINISHED, FIRST, DUE, LocalDate.of(2025, 10, 1)))
                .containsExactly(Doubt.FUTURE_DATE);
        assertThat(doubts(FINISHED, FIRST, DUE, LocalDate.of(2025, 9, 30))).isEmpty();
    }

    @Test
    void noDueDay() {
        assertThat(doubts(IN_PROGRESS, FIRST, null, null)).containsExactly(Doubt.NO_DUE_DAY);
    }

    @Test
    void dueBeforeReceipt() {
        assertThat(doubts(IN_PROGRESS, FIRST, FIRST.minusDays(1), null))
                .containsExactly(Doubt.DUE_BEFORE_RECEIPT);
    }

    @Test
    void finishedWithoutADay() {
        assertThat(doubts(FINISHED, FIRST, DUE, null)).containsExactly(Doubt.FINISH_DAY_MISSING);
    }

    @Test
    void stoppedWithoutADay() {
        assertThat(doubts(STOPPED, FIRST, DUE, null)).containsExactly(Doubt.CLOSING_DAY_MISSING);
    }

    @Test
    void aFinishOfADossierThatIsStillOpenIsKeptOutOfTheStanding() {
        Standing standing =
                Tale.stated(said(IN_PROGRESS, FIRST, FIRST.plusDays(2)), DUE).standing();
        assertThat(standing.doubts()).containsExactly(Doubt.STATE_CONTRADICTS_DATES);
        assertThat(standing.finishedOn()).isNull();
    }

    @Test
    void aCodeOfAnotherDayThanItsReceipt() {
        assertThat(doubts(IN_PROGRESS, FIRST.plusDays(1), DUE, null))
                .containsExactly(Doubt.CODE_OF_ANOTHER_DAY);
    }

    @Test
    void aLaterWordOfTheSourceClearsTheDoubt() {
        Tale tale = Tale.stated(said(FINISHED, FIRST, null), DUE);
        tale.and(said(FINISHED, FIRST, FIRST.plusDays(3)), DUE, LocalDate.of(2025, 10, 5));
        assertThat(tale.standing().doubts()).isEmpty();
        assertThat(tale.timeline().standings().getFirst().doubts())
                .containsExactly(Doubt.FINISH_DAY_MISSING);
    }

    private static Set<Doubt> doubts(
            DossierState state,
            LocalDate received,
            @Nullable LocalDate due,
            @Nullable LocalDate finished) {
        return Tale.stated(said(state, received, finished), due).standing().doubts();
    }

    private static Said said(DossierState state, LocalDate received, @Nullable LocalDate finished) {
        return new Said(state, received, received, finished, null, null, null);
    }
}
