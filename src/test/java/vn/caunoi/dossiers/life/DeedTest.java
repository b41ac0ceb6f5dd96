package vn.caunoi.dossiers.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.dossiers.DossierAct;
import vn.caunoi.dossiers.Holding;
import vn.caunoi.dossiers.Tale;
import vn.caunoi.dossiers.Timeline;
import vn.caunoi.dossiers.Workflow;
import vn.caunoi.dossiers.life.WorkPages.StepLine;
import vn.caunoi.identity.PersonId;
import vn.caunoi.procedures.Step;

/** What can be done to a dossier, in which state and by whom. */
class DeedTest {

    private static final PersonId HOA = new PersonId(1);
    private static final PersonId LAN = new PersonId(2);
    private static final Workflow TWO_STEPS =
            new Workflow(
                    List.of(
                            new Step("Công chức", null, "Thẩm định"),
                            new Step("Lãnh đạo", null, "Ký")));

    @ParameterizedTest
    @CsvSource({
        "'', TAKE_UP NEXT_STEP HAND_ON ASK_SUPPLEMENT ASK_OPINION GRANT DENY WITHDRAW STOP",
        "TAKEN_UP, NEXT_STEP HAND_ON ASK_SUPPLEMENT ASK_OPINION GRANT DENY WITHDRAW STOP",
        "SUPPLEMENT_ASKED, HAND_ON SUPPLEMENTED ASK_OPINION WITHDRAW STOP",
        "PAYMENT_ASKED, NEXT_STEP HAND_ON ASK_OPINION WITHDRAW STOP",
        "GRANTED, HAND_ON HAND_OUT",
        "DENIED, HAND_ON HAND_OUT",
        "GRANTED HANDED_OVER, ''",
        "TAKEN_BACK, ''",
        "BROKEN_OFF, ''"
    })
    void inEachStateTheHolderDoesWhatTheTableSaysAndNothingElse(String acts, String deeds) {
        assertThat(possible(work(acts, HOA, 1), doer(HOA))).isEqualTo(deeds);
    }

    @ParameterizedTest
    @CsvSource({
        "'', TAKE_OVER WITHDRAW",
        "SUPPLEMENT_ASKED, TAKE_OVER SUPPLEMENTED WITHDRAW",
        "GRANTED, TAKE_OVER HAND_OUT",
        "GRANTED HANDED_OVER, ''"
    })
    void aColleagueTakesItOverOrRecordsWhatTheApplicantCameFor(String acts, String deeds) {
        assertThat(possible(work(acts, HOA, 1), doer(LAN))).isEqualTo(deeds);
    }

    @Test
    void whoeverStandsInForTheHolderDoesWhatTheHolderDoes() {
        assertThat(possible(work("TAKEN_UP", HOA, 1), new Doer(LAN, Set.of(HOA), false)))
                .isEqualTo("TAKE_OVER " + possible(work("TAKEN_UP", HOA, 1), doer(HOA)));
    }

    @Test
    void aLeaderHandsOnWhatOthersHold() {
        assertThat(possible(work("TAKEN_UP", HOA, 1), new Doer(LAN, Set.of(), true)))
                .isEqualTo("TAKE_OVER HAND_ON WITHDRAW");
    }

    @Test
    void stepsThatNobodyReachedAreNotDone() {
        assertThat(WorkPages.steps(TWO_STEPS, 2, 2))
                .extracting(StepLine::done, StepLine::here)
                .containsExactly(tuple(true, false), tuple(false, true));
        assertThat(WorkPages.steps(TWO_STEPS, 0, 1))
                .extracting(StepLine::done)
                .containsExactly(true, false);
        assertThat(WorkPages.steps(TWO_STEPS, 0, 0))
                .extracting(StepLine::done)
                .containsExactly(false, false);
    }

    @Test
    void afterTheLastStepComesTheResult() {
        assertThat(possible(work("TAKEN_UP", HOA, 2), doer(HOA))).doesNotContain("NEXT_STEP");
    }

    @Test
    void whatWasNeverAcceptedIsNobodysWork() {
        Timeline registered = Tale.registered().timeline();
        assertThat(
                        possible(
                                new Work(
                                        registered,
                                        registered.standing(),
                                        null,
                                        TWO_STEPS,
                                        List.of()),
                                doer(HOA)))
                .isEmpty();
    }

    private static String possible(Work work, Doer doer) {
        return Arrays.stream(Deed.values())
                .filter(deed -> deed.hindrance(work, doer).isEmpty())
                .map(Deed::name)
                .collect(Collectors.joining(" "));
    }

    private static Doer doer(PersonId person) {
        return new Doer(person, Set.of(), false);
    }

    /** Accepted, then these acts a day each. */
    private static Work work(String acts, PersonId holder, int step) {
        Tale tale = Tale.accepted();
        int day = 2;
        for (String act : acts.isEmpty() ? new String[0] : acts.split(" ")) {
            tale.and(DossierAct.valueOf(act), day++);
        }
        Timeline timeline = tale.timeline();
        var holding =
                new Holding(
                        timeline.identity().id(),
                        timeline.identity().unit(),
                        step,
                        TWO_STEPS.name(step),
                        holder,
                        Instant.EPOCH,
                        null,
                        null);
        return new Work(timeline, timeline.standing(), holding, TWO_STEPS, List.of());
    }
}
