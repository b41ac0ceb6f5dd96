package vn.caunoi.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.caunoi.calendar.WorkingDays;
import vn.caunoi.units.UnitId;

/** The invented dossiers are those that the figures of the demonstration are counted from. */
class DemoDossiersTest {

    private static final UnitId UNIT = new UnitId(1);
    private static final LocalDate ARCHIVED = LocalDate.of(2023, 9, 30);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final List<Statement> district =
            new DemoDistrict(UNIT, WorkingDays.base())
                    .lives().stream().map(life -> life.on(ARCHIVED)).toList();

    private static LocalDate receipt(Statement row) {
        return Objects.requireNonNull(row.receivedOn());
    }

    private static boolean isLate(Statement row) {
        LocalDate finished = row.finishedOn();
        LocalDate due = row.dueOn();
        return finished != null && due != null && finished.isAfter(due);
    }

    @Test
    void theArchivedDistrictHas41736DossiersOfWhich14AreLateAnd295InNoClass() {
        assertThat(district).hasSize(41_736);
        assertThat(district).filteredOn(row -> row.finishedOn() == null).hasSize(295);
        assertThat(district).filteredOn(DemoDossiersTest::isLate).hasSize(14);
        assertThat(district).allMatch(row -> row.state().isSolved());
    }

    @Test
    void eachHasACodeOfItsOwnOfTheDayOfItsReceipt() {
        assertThat(district.stream().map(Statement::code).collect(Collectors.toSet()))
                .hasSize(district.size());
        assertThat(district)
                .allMatch(row -> new DossierCode(row.code()).day().equals(receipt(row)));
    }

    @Test
    void allOfThemLieBetweenTheFirstOfJanuaryAndTheEndOfSeptember() {
        assertThat(district)
                .extracting(DemoDossiersTest::receipt)
                .allMatch(day -> !day.isBefore(LocalDate.of(2023, 1, 1)) && day.isBefore(ARCHIVED));
        assertThat(district)
                .allMatch(
                        row -> {
                            LocalDate finished = row.finishedOn();
                            return finished == null
                                    || finished.isBefore(ARCHIVED)
                                            && !finished.isBefore(receipt(row));
                        });
    }

    @Test
    void everyDemonstrationHasTheSame() {
        assertThat(new DemoDistrict(UNIT, WorkingDays.base()).lives())
                .isEqualTo(new DemoDistrict(UNIT, WorkingDays.base()).lives());
    }

    @Test
    void theLivingCommuneHasSomeInEveryState() {
        List<DemoLife> lives = new DemoCommune(UNIT, WorkingDays.base()).lives(TODAY);
        assertThat(lives).hasSizeBetween(1_700, 2_500);
        Set<DossierState> states =
                lives.stream().map(life -> life.on(TODAY).state()).collect(Collectors.toSet());
        assertThat(states)
                .contains(
                        DossierState.IN_PROGRESS,
                        DossierState.AWAITING_SUPPLEMENT,
                        DossierState.AWAITING_PAYMENT,
                        DossierState.WITHDRAWN,
                        DossierState.STOPPED,
                        DossierState.RETURNED);
        assertThat(lives)
                .filteredOn(life -> life.slip() != DemoLife.Slip.NONE)
                .hasSizeBetween(4, 40);
    }

    @Test
    void whatCameOnADayOfTheCommuneIsTheSameWheneverItIsShown() {
        List<DemoLife> earlier =
                new DemoCommune(UNIT, WorkingDays.base()).lives(TODAY.minusDays(90));
        List<DemoLife> later = new DemoCommune(UNIT, WorkingDays.base()).lives(TODAY);
        assertThat(later.subList(0, earlier.size())).isEqualTo(earlier);
    }
}
