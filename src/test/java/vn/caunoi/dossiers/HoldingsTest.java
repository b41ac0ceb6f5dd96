package vn.caunoi.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.calendar.Limit;
import vn.caunoi.identity.PersonId;
import vn.caunoi.procedures.Channel;
import vn.caunoi.procedures.Step;
import vn.caunoi.units.UnitId;

/** Who holds a dossier, and how it went from hand to hand. 08/09/2025 is a Monday. */
@RoomTest
class HoldingsTest {

    private static final PersonId HOA = new PersonId(1);
    private static final PersonId LAN = new PersonId(2);
    private static final Workflow THREE_STEPS =
            new Workflow(
                    List.of(
                            new Step("Cán bộ một cửa", Limit.ofCode("0.5wd"), "Nhận hồ sơ"),
                            new Step("Công chức", Limit.workingDays(4), "Thẩm định"),
                            new Step("Lãnh đạo", null, "")));

    private static long lastUnit = 6_000;

    @Autowired Dossiers dossiers;
    @Autowired Holdings holdings;
    @Autowired JdbcClient jdbc;
    @Autowired MovableClock clock;

    private UnitId unit = new UnitId(0);
    private DossierId dossier = new DossierId(0);

    @BeforeEach
    void aDossierThatHoaTookIn() {
        unit = new UnitId(++lastUnit);
        clock.set(Instant.parse("2025-09-08T02:00:00Z"));
        dossier =
                dossiers.open(
                        unit,
                        null,
                        HOA,
                        each -> each.receive(clock.instant(), subject(), Limit.workingDays(5)));
        holdings.begin(dossier, unit, null, HOA, clock.instant());
    }

    @Test
    void whoeverTakesADossierInHoldsIt() {
        Holding holding = holdings.of(dossier).orElseThrow();
        assertThat(holding.holder()).isEqualTo(HOA);
        assertThat(holding.stepName()).isEqualTo("Giải quyết hồ sơ");
        assertThat(holding.stepDueOn()).isNull();
        assertThat(holdings.history(dossier))
                .extracting(Passing::kind)
                .containsExactly(Passing.Kind.BEGUN);
    }

    @Test
    void aStepHasADayOfItsOwnByTheCalendar() {
        Holding second = holdings.holding(dossier, unit, THREE_STEPS, 2, LAN, clock.instant());
        assertThat(second.stepName()).isEqualTo("Thẩm định");
        assertThat(second.stepDueOn()).isEqualTo("2025-09-12");
        Holding third = holdings.holding(dossier, unit, THREE_STEPS, 3, LAN, clock.instant());
        assertThat(third.stepName()).isEqualTo("Lãnh đạo");
        assertThat(third.stepDueOn()).isNull();
    }

    @Test
    void everyChangeOfHandsIsKeptAndNoTwoShareAnInstant() {
        Instant first = holdings.of(dossier).orElseThrow().since();
        pass(LAN, "Chị Hoa đi công tác.");
        Holding holding = holdings.of(dossier).orElseThrow();
        assertThat(holding.holder()).isEqualTo(LAN);
        assertThat(holding.since()).isEqualTo(first.plusNanos(1_000));
        assertThat(holdings.history(dossier))
                .extracting(Passing::holder, Passing::person, Passing::note)
                .containsExactly(tuple(HOA, HOA, ""), tuple(LAN, HOA, "Chị Hoa đi công tác."));
    }

    @Test
    void aDossierThatEndedNeedsNobodyAndSaysWhoEndedIt() {
        clock.set(Instant.parse("2025-09-09T02:00:00Z"));
        dossiers.write(unit, dossier, LAN, each -> each.withdraw(clock.instant(), ""));
        assertThat(holdings.of(dossier)).isEmpty();
        Passing last = holdings.history(dossier).getLast();
        assertThat(last.kind()).isEqualTo(Passing.Kind.ENDED);
        assertThat(last.person()).isEqualTo(LAN);
    }

    @Test
    void aDossierWithAResultIsHeldUntilItIsReturned() {
        clock.set(Instant.parse("2025-09-09T02:00:00Z"));
        dossiers.write(unit, dossier, HOA, each -> each.finish(clock.instant()));
        assertThat(holdings.of(dossier)).isPresent();
        clock.set(Instant.parse("2025-09-10T02:00:00Z"));
        dossiers.write(unit, dossier, HOA, each -> each.handOver(clock.instant()));
        assertThat(holdings.of(dossier)).isEmpty();
    }

    @Test
    void whatSomebodyTamperedWithIsDerivedFromThePassings() {
        pass(LAN, "");
        Holding right = holdings.of(dossier).orElseThrow();
        jdbc.sql("update dossiers.holding set holder = 99 where dossier = :dossier")
                .param("dossier", dossier.value())
                .update();
        assertThat(holdings.derive()).isEqualTo(1);
        assertThat(holdings.of(dossier)).contains(right);
        assertThat(holdings.derive()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update dossiers.passing set note = 'x'",
                "delete from dossiers.passing",
                "truncate dossiers.passing"
            })
    void theDatabaseRefusesToAlterWhatWasPassedOn(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update()).isInstanceOf(DataAccessException.class);
    }

    private void pass(PersonId to, String note) {
        holdings.pass(
                holdings.holding(dossier, unit, Workflow.of(null), 1, to, clock.instant()),
                Passing.Kind.HANDED_ON,
                HOA,
                note);
    }

    private Subject subject() {
        return new Subject(
                unit, "1.001193", null, "Hộ tịch", Channel.DIRECT, false, Set.<Doubt>of());
    }
}
