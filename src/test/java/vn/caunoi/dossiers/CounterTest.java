package vn.caunoi.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.calendar.Limit;
import vn.caunoi.identity.PersonId;
import vn.caunoi.procedures.Channel;
import vn.caunoi.units.UnitId;

/**
 * What may be recorded of a dossier when, with the article that says so. 01/09/2025 is a Monday.
 */
@RoomTest
class CounterTest {

    private static final PersonId HOA = new PersonId(1);
    private static final Limit FIVE_DAYS = Limit.workingDays(5);

    private static long lastUnit = 5_000;

    @Autowired Dossiers dossiers;
    @Autowired Derivation derivation;
    @Autowired LedgerStandings standings;
    @Autowired JdbcClient jdbc;
    @Autowired MovableClock clock;

    private UnitId unit = new UnitId(0);

    @BeforeEach
    void anotherUnit() {
        unit = new UnitId(++lastUnit);
        clock.set(at("08/09/2025 09:00"));
    }

    @AfterEach
    void whatIsStoredIsWhatTheEntriesSay() {
        assertThat(derivation.derive((_, _) -> {}).differing()).isEmpty();
    }

    @Test
    void blds147TheFirstDayIsNotCountedAndRestIsSkipped() {
        DossierId dossier = received("08/09/2025 09:00");
        assertThat(now(dossier).dueOn()).isEqualTo("2025-09-15");
        assertThat(now(dossier).state()).isEqualTo(DossierState.RECEIVED);
    }

    @Test
    void nd61Article17Clause1aWhatIsNotAcceptedHasNoReceiptAndNoClock() {
        DossierId dossier =
                dossiers.open(unit, null, HOA, each -> each.register(clock.instant(), birth()));
        dossiers.write(
                unit,
                dossier,
                HOA,
                each -> each.refuse(clock.instant(), "Thiếu giấy chứng sinh.", ""));
        Standing standing = now(dossier);
        assertThat(standing.state()).isEqualTo(DossierState.NOT_ACCEPTED);
        assertThat(standing.receivedOn()).isNull();
        assertThat(standing.dueOn()).isNull();
    }

    @Test
    void nd61Article19Clause4ASupplementStartsTheLimitAgain() {
        DossierId dossier = received("08/09/2025 09:00");
        asked(dossier, "10/09/2025 10:00", "");
        assertThat(now(dossier).waitsForCitizen())
                .containsExactly(new DayRange(LocalDate.of(2025, 9, 10), null));
        write(dossier, "18/09/2025 08:00", each -> each.supplemented(at("18/09/2025 08:00")));
        Standing standing = now(dossier);
        assertThat(standing.dueOn()).isEqualTo("2025-09-25");
        assertThat(standing.supplements()).isEqualTo(1);
        assertThat(standing.waitsForCitizen())
                .containsExactly(
                        new DayRange(LocalDate.of(2025, 9, 10), LocalDate.of(2025, 9, 18)));
    }

    @Test
    void nd61Article19Clause4ASupplementIsAskedForWithinThreeWorkingDaysOfTheReceipt() {
        DossierId inTime = received("08/09/2025 09:00");
        asked(inTime, "11/09/2025 16:59", "");
        clock.set(at("08/09/2025 09:00"));
        DossierId tooLate = received("08/09/2025 09:00");
        assertThatThrownBy(() -> asked(tooLate, "12/09/2025 08:00", ""))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.isPleadable()).isTrue())
                .hasMessageContainingAll("chậm nhất ngày 11/09/2025", "Nghị định");
    }

    @Test
    void nd61Article19Clause4ASupplementIsAskedForOnce() {
        DossierId dossier = received("08/09/2025 09:00");
        asked(dossier, "09/09/2025 08:00", "");
        write(dossier, "10/09/2025 08:00", each -> each.supplemented(at("10/09/2025 08:00")));
        assertThatThrownBy(() -> asked(dossier, "11/09/2025 08:00", ""))
                .hasMessageContaining("Chỉ được yêu cầu bổ sung");
        asked(dossier, "11/09/2025 08:00", "Người nộp xin thêm tên.");
        assertThat(now(dossier).supplements()).isEqualTo(2);
        assertThat(last(dossier).reason()).contains("Giải trình: Người nộp xin thêm tên.");
    }

    @Test
    void nd61Article19Clause8ARefusalComesWithinTheLimitToo() {
        DossierId dossier = received("08/09/2025 09:00");
        clock.set(at("16/09/2025 09:00"));
        assertThatThrownBy(
                        () ->
                                dossiers.write(
                                        unit,
                                        dossier,
                                        HOA,
                                        each ->
                                                each.refuse(
                                                        clock.instant(),
                                                        "Không đủ điều kiện.",
                                                        "")))
                .hasMessageContaining("chậm nhất ngày 15/09/2025");
    }

    @Test
    void aRefusalWithinTheLimitIsAResult() {
        DossierId dossier = received("08/09/2025 09:00");
        write(
                dossier,
                "12/09/2025 09:00",
                each -> each.refuse(at("12/09/2025 09:00"), "Không đủ điều kiện.", ""));
        assertThat(now(dossier).state()).isEqualTo(DossierState.FINISHED);
        assertThat(now(dossier).finishedOn()).isEqualTo("2025-09-12");
    }

    @Test
    void aPaymentIsWaitedForAndLeavesTheDueDay() {
        DossierId dossier = received("08/09/2025 09:00");
        write(
                dossier,
                "09/09/2025 09:00",
                each -> each.askPayment(at("09/09/2025 09:00"), "Lệ phí"));
        write(dossier, "11/09/2025 09:00", each -> each.paid(at("11/09/2025 09:00")));
        assertThat(now(dossier).dueOn()).isEqualTo("2025-09-15");
        assertThat(now(dossier).waitsForPayment())
                .containsExactly(new DayRange(LocalDate.of(2025, 9, 9), LocalDate.of(2025, 9, 11)));
    }

    @Test
    void aDossierEndsByItsResultInTheHandsOfItsApplicant() {
        DossierId dossier = received("08/09/2025 09:00");
        write(dossier, "09/09/2025 09:00", each -> each.takeUp(at("08/09/2025 10:00")));
        write(dossier, "12/09/2025 09:00", each -> each.finish(at("12/09/2025 08:00")));
        write(dossier, "15/09/2025 09:00", each -> each.handOver(at("15/09/2025 08:00")));
        assertThat(now(dossier).state()).isEqualTo(DossierState.RETURNED);
        assertThatThrownBy(
                        () ->
                                write(
                                        dossier,
                                        "16/09/2025 09:00",
                                        each -> each.withdraw(at("16/09/2025 08:00"), "")))
                .hasMessageContainingAll("Công dân rút hồ sơ", "Đã trả kết quả");
    }

    @Test
    void withdrawnOrStoppedItIsClosedOnThatDay() {
        DossierId withdrawn = received("08/09/2025 09:00");
        write(withdrawn, "10/09/2025 09:00", each -> each.withdraw(at("10/09/2025 08:00"), ""));
        clock.set(at("08/09/2025 09:00"));
        DossierId stopped = received("08/09/2025 09:00");
        write(
                stopped,
                "11/09/2025 09:00",
                each -> each.stop(at("11/09/2025 08:00"), "Tranh chấp."));
        assertThat(now(withdrawn).closedOn()).isEqualTo("2025-09-10");
        assertThat(now(stopped).closedOn()).isEqualTo("2025-09-11");
        assertThat(now(stopped).state()).isEqualTo(DossierState.STOPPED);
    }

    @Test
    void nothingIsRecordedOfTheFuture() {
        DossierId dossier = received("08/09/2025 09:00");
        assertThatThrownBy(
                        () ->
                                dossiers.write(
                                        unit,
                                        dossier,
                                        HOA,
                                        each -> each.finish(at("08/09/2025 09:01"))))
                .hasMessageContaining("tương lai");
    }

    @Test
    void nd61Article5ACorrectionStandsBesideWhatItPutsRight() {
        DossierId dossier = received("08/09/2025 09:00");
        write(dossier, "17/09/2025 09:00", each -> each.finish(at("17/09/2025 08:00")));
        Instant before = clock.instant();
        Entry wrong = last(dossier);
        clock.set(at("18/09/2025 09:00"));
        dossiers.correct(
                unit,
                dossier,
                HOA,
                each ->
                        each.correct(
                                wrong.key(),
                                new Amendment(at("15/09/2025 16:00"), null, null, null),
                                "Ghi nhầm ngày ký."));
        Timeline timeline = dossiers.find(unit, dossier).orElseThrow();
        assertThat(timeline.standing().finishedOn()).isEqualTo("2025-09-15");
        assertThat(timeline.knownAt(before).standing().finishedOn()).isEqualTo("2025-09-17");
        assertThat(timeline.known()).contains(wrong);
        assertThat(last(dossier).person()).isEqualTo(HOA);
        assertThat(last(dossier).reason()).isEqualTo("Ghi nhầm ngày ký.");
    }

    @Test
    void aCorrectedReceiptMovesTheDueDay() {
        DossierId dossier = received("08/09/2025 09:00");
        Entry receipt = last(dossier);
        write(
                dossier,
                "09/09/2025 09:00",
                each ->
                        each.correct(
                                receipt.key(),
                                new Amendment(
                                        at("05/09/2025 09:00"), null, Limit.workingDays(10), null),
                                "Nhận từ thứ Sáu; thời hạn 10 ngày."));
        assertThat(now(dossier).receivedOn()).isEqualTo("2025-09-05");
        assertThat(now(dossier).dueOn()).isEqualTo("2025-09-19");
    }

    @Test
    void whatWasPutRightIsNotPutRightTwice() {
        DossierId dossier = received("08/09/2025 09:00");
        Entry receipt = last(dossier);
        var amendment = new Amendment(at("08/09/2025 08:00"), null, null, null);
        write(
                dossier,
                "09/09/2025 09:00",
                each -> each.correct(receipt.key(), amendment, "Nhầm giờ."));
        assertThatThrownBy(
                        () ->
                                write(
                                        dossier,
                                        "09/09/2025 10:00",
                                        each ->
                                                each.correct(
                                                        receipt.key(), amendment, "Nhầm giờ.")))
                .hasMessageContaining("đã được đính chính");
    }

    @Test
    void whatNeverHappenedIsAnnulledUnlessOtherActsStandOnIt() {
        DossierId dossier = received("08/09/2025 09:00");
        Entry receipt = last(dossier);
        write(dossier, "09/09/2025 09:00", each -> each.finish(at("09/09/2025 08:00")));
        Entry finish = last(dossier);
        assertThatThrownBy(
                        () ->
                                write(
                                        dossier,
                                        "09/09/2025 10:00",
                                        each -> each.annul(receipt.key(), "Ghi nhầm hồ sơ.")))
                .hasMessageContaining("trước khi hồ sơ được đăng ký hoặc tiếp nhận");
        write(dossier, "09/09/2025 11:00", each -> each.annul(finish.key(), "Ghi nhầm hồ sơ."));
        assertThat(now(dossier).state()).isEqualTo(DossierState.RECEIVED);
        assertThat(now(dossier).finishedOn()).isNull();
    }

    @Test
    void nd61Article17Clause3AnInternalNumberIsNoCodeUntilTheOfficialOneIsRecorded() {
        DossierId dossier = received("08/09/2025 09:00");
        assertThat(now(dossier).official()).isFalse();
        assertThat(DossierCode.read(now(dossier).code())).isEmpty();
        var code = new DossierCode("H23.38-250908-0031");
        write(dossier, "09/09/2025 09:00", each -> each.recordCode(at("09/09/2025 08:00"), code));
        assertThat(now(dossier).code()).isEqualTo(code.value());
        assertThat(now(dossier).official()).isTrue();
        assertThat(now(dossier).doubts()).isEmpty();
        assertThatThrownBy(
                        () ->
                                dossiers.open(
                                        unit,
                                        code,
                                        HOA,
                                        each -> each.receive(clock.instant(), birth(), FIVE_DAYS)))
                .hasMessageContaining("Đã có hồ sơ mang mã H23.38-250908-0031");
    }

    @Test
    void internalNumbersOfADayAreGivenWithoutGapsThoughManyAskAtOnce() throws Exception {
        List<Callable<DossierId>> counters =
                IntStream.range(0, 24)
                        .<Callable<DossierId>>mapToObj(_ -> () -> received("08/09/2025 09:00"))
                        .toList();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<DossierId> each : people.invokeAll(counters)) {
                each.get();
            }
        }
        List<String> numbers =
                jdbc.sql("select code from dossiers.dossier where unit = :unit order by code")
                        .param("unit", unit.value())
                        .query((row, _) -> row.getString("code"))
                        .list();
        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 24)
                                .mapToObj(
                                        serial ->
                                                "NB%d-250908-%04d".formatted(unit.value(), serial))
                                .toList());
    }

    @Test
    void aNumberPastNineThousandNineHundredNinetyNineGrows() {
        assertThat(new InternalNumber(unit, LocalDate.of(2025, 9, 8), 10_000).toString())
                .isEqualTo("NB%d-250908-10000".formatted(unit.value()));
    }

    @Test
    void anotherUnitFindsNothing() {
        DossierId dossier = received("08/09/2025 09:00");
        assertThat(dossiers.find(new UnitId(1), dossier)).isEmpty();
    }

    private DossierId received(String when) {
        return dossiers.open(unit, null, HOA, each -> each.receive(at(when), birth(), FIVE_DAYS));
    }

    private void asked(DossierId dossier, String when, String plea) {
        write(dossier, when, each -> each.askSupplement(at(when), "Thiếu trích lục.", plea));
    }

    private void write(DossierId dossier, String when, Consumer<Dossier> verbs) {
        clock.set(at(when));
        dossiers.write(unit, dossier, HOA, verbs);
    }

    private Standing now(DossierId dossier) {
        return standings.of(List.of(dossier.value())).getLast().standing();
    }

    private Entry last(DossierId dossier) {
        return dossiers.find(unit, dossier).orElseThrow().known().getLast();
    }

    private Subject birth() {
        return new Subject(unit, "1.001193", null, "Hộ tịch", Channel.DIRECT, false, Set.of());
    }

    private static Instant at(String text) {
        return TypedTime.instant(text).orElseThrow();
    }
}
