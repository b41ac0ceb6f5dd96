package vn.caunoi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static vn.caunoi.statistics.DossierClass.AWAITING_ACCEPTANCE;
import static vn.caunoi.statistics.DossierClass.AWAITING_CITIZEN;
import static vn.caunoi.statistics.DossierClass.AWAITING_PAYMENT;
import static vn.caunoi.statistics.DossierClass.EARLY;
import static vn.caunoi.statistics.DossierClass.FINISHED_WITHOUT_DUE;
import static vn.caunoi.statistics.DossierClass.LATE;
import static vn.caunoi.statistics.DossierClass.NOT_ACCEPTED;
import static vn.caunoi.statistics.DossierClass.NOT_CLASSIFIABLE;
import static vn.caunoi.statistics.DossierClass.ON_TIME;
import static vn.caunoi.statistics.DossierClass.OPEN_DUE_SOON;
import static vn.caunoi.statistics.DossierClass.OPEN_IN_TIME;
import static vn.caunoi.statistics.DossierClass.OPEN_OVERDUE;
import static vn.caunoi.statistics.DossierClass.OPEN_WITHOUT_DUE;
import static vn.caunoi.statistics.DossierClass.STOPPED;
import static vn.caunoi.statistics.DossierClass.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.RoomTest;

@RoomTest
@Import({TestLedger.class, Province.class})
class FiguresTest {

    private static final Period SEPTEMBER = Period.month(YearMonth.of(2024, 9));
    private static final String THEN = "2024-10-02T03:00:00Z";

    @Autowired Figures figures;
    @Autowired Movements movements;
    @Autowired TestLedger ledger;
    @Autowired Province province;
    @Autowired JdbcClient jdbc;

    private long last;

    @BeforeEach
    void emptyLedger() {
        province.found();
        ledger.forgetAll();
        figures.changedEverywhere();
    }

    @Test
    void aDossierFinishedBeforeItsDueDayIsEarly() {
        assertThat(classOf(received("2024-09-03").due("2024-09-10").finished("2024-09-09")))
                .isEqualTo(EARLY);
    }

    @Test
    void aDossierFinishedOnItsDueDayIsOnTime() {
        assertThat(classOf(received("2024-09-03").due("2024-09-10").finished("2024-09-10")))
                .isEqualTo(ON_TIME);
    }

    @Test
    void aDossierFinishedAfterItsDueDayIsLate() {
        assertThat(classOf(received("2024-09-03").due("2024-09-10").finished("2024-09-11")))
                .isEqualTo(LATE);
    }

    @Test
    void aDossierWithoutDueDayIsNeverOnTime() {
        assertThat(classOf(received("2024-09-03").finished("2024-09-03")))
                .isEqualTo(FINISHED_WITHOUT_DUE);
        assertThat(classOf(received("2024-09-03"))).isEqualTo(OPEN_WITHOUT_DUE);
    }

    @Test
    void aDossierThatIsDoneOnAnUnknownDayIsNotClassified() {
        assertThat(classOf(received("2024-09-03").due("2024-09-10").finished(null)))
                .isEqualTo(NOT_CLASSIFIABLE);
        assertThat(classOf(received("2024-09-03").due("2024-09-10").withdrawn(null)))
                .isEqualTo(NOT_CLASSIFIABLE);
    }

    @Test
    void aDossierThatWasTakenBackOrBrokenOffIsNeitherInTimeNorLate() {
        assertThat(classOf(received("2024-09-03").due("2024-09-10").withdrawn("2024-09-20")))
                .isEqualTo(WITHDRAWN);
        assertThat(classOf(received("2024-09-03").due("2024-09-10").stopped("2024-09-05")))
                .isEqualTo(STOPPED);
    }

    @Test
    void anOpenDossierIsOverdueOnlyWhenItsDueDayHasEnded() {
        assertThat(classOf(received("2024-09-03").due("2024-09-29"))).isEqualTo(OPEN_OVERDUE);
        assertThat(classOf(received("2024-09-03").due("2024-09-30"))).isEqualTo(OPEN_DUE_SOON);
    }

    @Test
    void anOpenDossierIsDueSoonTwoWorkingDaysAhead() {
        assertThat(classOf(received("2024-09-03").due("2024-10-02"))).isEqualTo(OPEN_DUE_SOON);
        assertThat(classOf(received("2024-09-03").due("2024-10-03"))).isEqualTo(OPEN_IN_TIME);
    }

    @Test
    void whoeverWaitsForTheCitizenIsNotOverdue() {
        Told dossier = received("2024-09-03").due("2024-09-10");
        assertThat(classOf(dossier.waiting("2024-09-08", "2024-10-08")))
                .isEqualTo(AWAITING_CITIZEN);
        assertThat(classOf(received("2024-09-03").owing("2024-09-30", "2024-10-08")))
                .isEqualTo(AWAITING_PAYMENT);
    }

    @Test
    void whatIsNotAcceptedLiesOutsideTheSum() {
        assertThat(classOf(dossier().registered("2024-09-03"))).isEqualTo(AWAITING_ACCEPTANCE);
        assertThat(classOf(dossier().registered("2024-09-03").turnedAway()))
                .isEqualTo(NOT_ACCEPTED);
        assertThat(classOf(dossier().registered("2024-09-30").received("2024-10-01")))
                .isEqualTo(AWAITING_ACCEPTANCE);
    }

    @Test
    void whatIsFinishedBeforeItCameCountsFromTheDayItCame() {
        assertThat(classOf(received("2024-09-20").due("2024-09-25").finished("2024-08-01")))
                .isEqualTo(EARLY);
    }

    @Test
    void whatWasOpenWhenThePeriodBeganIsCarriedOverAndWhatIsOpenAtItsEndIsCarriedOn() {
        ledger.write(
                THEN,
                received("2024-08-30").due("2024-09-10").finished("2024-09-05"),
                received("2024-08-30").due("2024-11-10"),
                received("2024-08-20").due("2024-09-10").finished("2024-08-31"),
                received("2024-09-30").due("2024-11-10"),
                received("2024-10-01").due("2024-11-10"));
        assertThat(partition(Question.of(SEPTEMBER)))
                .satisfies(
                        one -> {
                            assertThat(one.carriedOver()).isEqualTo(2);
                            assertThat(one.received()).isEqualTo(1);
                            assertThat(one.of(EARLY)).isEqualTo(1);
                            assertThat(one.carriedOn()).isEqualTo(2);
                        });
        Partition october = partition(Question.of(Period.month(YearMonth.of(2024, 10))));
        assertThat(october.carriedOver()).isEqualTo(2);
    }

    @Test
    void reportPeriodsCutTheMonthOnTheFourteenth() {
        ledger.write(
                THEN,
                received("2024-08-14").due("2024-08-20").finished("2024-08-15"),
                received("2024-08-15").due("2024-08-20").finished("2024-08-16"),
                received("2024-09-14").due("2024-09-20").finished("2024-09-15"));
        Partition september = partition(Question.of(SEPTEMBER.asReported()));
        assertThat(september.received()).isEqualTo(2);
        assertThat(september.carriedOver()).isEqualTo(1);
        assertThat(september.of(EARLY)).isEqualTo(2);
        assertThat(september.carriedOn()).isEqualTo(1);
    }

    @Test
    void aLaterCorrectionChangesWhatIsKnownNowAndNotWhatWasKnownThen() {
        Told dossier = received("2024-09-03").due("2024-09-10").finished("2024-09-12");
        ledger.write("2024-10-01T02:00:00Z", dossier);
        ledger.write("2024-11-15T02:00:00Z", dossier.finished("2024-09-10"));
        Question september = Question.of(SEPTEMBER);
        assertThat(partition(september).of(ON_TIME)).isEqualTo(1);
        assertThat(partition(september.knownAt(Instant.parse("2024-11-15T01:59:59Z"))).of(LATE))
                .isEqualTo(1);
        assertThat(partition(september.knownAt(Instant.parse("2024-11-15T02:00:00Z"))).of(ON_TIME))
                .isEqualTo(1);
        assertThat(partition(september.knownAt(Instant.parse("2024-09-30T02:00:00Z"))))
                .isEqualTo(Partition.EMPTY);
    }

    @Test
    void foldingChangesNoAnswer() {
        Told one = received("2024-09-03").due("2024-09-10");
        Told other = received("2024-09-04").due("2024-09-10").waiting("2024-09-05", "2024-09-08");
        ledger.write("2024-09-03T02:00:00Z", one);
        ledger.write("2024-09-04T02:00:00Z", other);
        Answer before = figures.answer(Question.of(SEPTEMBER));
        movements.fold();
        figures.changedEverywhere();
        assertThat(figures.answer(Question.of(SEPTEMBER))).isEqualTo(before);
        ledger.write("2024-09-11T02:00:00Z", one.finished("2024-09-11"), other.asked(2));
        Partition unfolded = partition(Question.of(SEPTEMBER));
        movements.fold();
        figures.changedEverywhere();
        assertThat(partition(Question.of(SEPTEMBER))).isEqualTo(unfolded);
        assertThat(unfolded.of(LATE)).isEqualTo(1);
        assertThat(unfolded.facts().askedTwice(OPEN_OVERDUE)).isEqualTo(1);
        assertThat(movements.rebuild()).isZero();
    }

    @Test
    void unitsAnswerForAllThatStoodUnderThemOnThatDay() {
        ledger.write(
                THEN,
                received("2024-09-03").at(Province.EAST.value()),
                received("2024-09-03").at(Province.WEST.value()),
                received("2024-09-03").at(Province.SOUTH.value()),
                received("2024-09-03").at(Province.FIRST_DISTRICT.value()));
        Question september = Question.of(SEPTEMBER);
        assertThat(partition(september.at(Province.WHOLE)).received()).isEqualTo(4);
        assertThat(partition(september.at(Province.FIRST_DISTRICT)).received()).isEqualTo(2);
        assertThat(partition(september.at(Province.EAST)).received()).isEqualTo(1);
        Question later = september.in(Period.month(YearMonth.of(2025, 9)));
        assertThat(partition(later.at(Province.SECOND_DISTRICT)).carriedOver()).isZero();
        assertThat(partition(later.at(Province.WHOLE)).carriedOver()).isEqualTo(4);
    }

    @Test
    void whoeverReceivesNeedNotDecide() {
        ledger.write(
                THEN,
                received("2024-09-03").at(Province.EAST.value()).decidedBy(Province.WEST.value()));
        Question september = Question.of(SEPTEMBER);
        assertThat(partition(september.at(Province.EAST)).received()).isEqualTo(1);
        assertThat(partition(september.at(Province.EAST).on(Side.COMPETENT)).received()).isZero();
        assertThat(partition(september.at(Province.WEST).on(Side.COMPETENT)).received())
                .isEqualTo(1);
    }

    @Test
    void thePartsOfABreakdownAddUpToTheWhole() {
        ledger.write(
                THEN,
                received("2024-09-03").about("1.000001", "Hộ tịch").by(1).finished("2024-09-03"),
                received("2024-09-03").about("1.000002", "Đất đai").by(2),
                received("2024-09-03").about(null, "Đất đai").by(3));
        Question september = Question.of(SEPTEMBER);
        assertThat(figures.by(Breakdown.FIELD, september)).containsOnlyKeys("Hộ tịch", "Đất đai");
        assertThat(figures.by(Breakdown.PROCEDURE, september))
                .containsOnlyKeys("", "1.000001", "1.000002");
        assertThat(figures.by(Breakdown.CHANNEL, september)).containsOnlyKeys("1", "2", "3");
        for (Breakdown by : Breakdown.values()) {
            Partition sum =
                    figures.by(by, september).values().stream()
                            .map(Partition.class::cast)
                            .reduce(Partition.EMPTY, Partition::plus);
            assertThat(sum).as("%s", by).isEqualTo(partition(september));
        }
        assertThat(partition(september.inField("Đất đai")).received()).isEqualTo(2);
        assertThat(partition(september.ofProcedure("1.000002")).received()).isEqualTo(1);
    }

    @Test
    void movementsThatLostSomethingAreShownAsBrokenUntilTheyAreCountedAgain() {
        ledger.write(THEN, received("2024-09-03"), received("2024-09-04").finished("2024-09-05"));
        movements.fold();
        jdbc.sql("update statistics.movement set dossiers = 0 where class = ?")
                .param(FINISHED_WITHOUT_DUE.number())
                .update();
        figures.changedEverywhere();
        assertThat(figures.answer(Question.of(SEPTEMBER)))
                .asInstanceOf(type(Broken.class))
                .satisfies(broken -> assertThat(broken.faults()).hasSize(1));
        assertThat(movements.rebuild()).isEqualTo(28);
        figures.changedEverywhere();
        assertThat(partition(Question.of(SEPTEMBER)).of(FINISHED_WITHOUT_DUE)).isEqualTo(1);
    }

    @Test
    void whatAPageHasBegunToCountIsNotCountedAgainWhenNewsComesInBetween() {
        ledger.write(THEN, received("2024-09-03"));
        figures.together(
                () -> {
                    Answer first = figures.answer(Question.of(SEPTEMBER));
                    figures.changedEverywhere();
                    assertThat(figures.answer(Question.of(SEPTEMBER))).isSameAs(first);
                    return first;
                });
        Answer later = figures.answer(Question.of(SEPTEMBER));
        figures.changedEverywhere();
        assertThat(figures.answer(Question.of(SEPTEMBER))).isNotSameAs(later).isEqualTo(later);
    }

    @Test
    void anAnswerIsKeptUntilTheLedgerIsWritten() {
        ledger.write(THEN, received("2024-09-03"));
        Answer first = figures.answer(Question.of(SEPTEMBER));
        assertThat(figures.answer(Question.of(SEPTEMBER))).isSameAs(first);
        ledger.write("2024-10-03T03:00:00Z", received("2024-09-03"));
        assertThat(partition(Question.of(SEPTEMBER)).received()).isEqualTo(2);
    }

    @Test
    void everyAsOfDayOfAPeriodHasItsPartition() {
        ledger.write(
                THEN,
                received("2024-09-03").due("2024-09-10").finished("2024-09-12"),
                dossier().registered("2024-09-05").received("2024-09-06").due("2024-09-20"));
        Question september = Question.of(SEPTEMBER);
        assertThat(partition(september.asOf(LocalDate.of(2024, 9, 2)))).isEqualTo(Partition.EMPTY);
        assertThat(partition(september.asOf(LocalDate.of(2024, 9, 5))).of(AWAITING_ACCEPTANCE))
                .isEqualTo(1);
        assertThat(partition(september.asOf(LocalDate.of(2024, 9, 11))).of(OPEN_OVERDUE))
                .isEqualTo(1);
        assertThat(partition(september.asOf(LocalDate.of(2024, 9, 12))).of(LATE)).isEqualTo(1);
    }

    private Told dossier() {
        return Told.of(++last);
    }

    private Told received(String day) {
        return dossier().received(day);
    }

    private Partition partition(Question question) {
        Answer answer = figures.answer(question);
        assertThat(answer).isInstanceOf(Partition.class);
        return (Partition) answer;
    }

    /** The one class that the dossier is in at the end of September. */
    private DossierClass classOf(Told told) {
        ledger.forgetAll();
        ledger.write(THEN, told);
        return partition(Question.of(SEPTEMBER)).counts().entrySet().stream()
                .filter(one -> one.getValue() == 1)
                .map(Map.Entry::getKey)
                .reduce(
                        (one, other) -> {
                            throw new AssertionError(one + " and " + other);
                        })
                .orElseThrow();
    }
}
