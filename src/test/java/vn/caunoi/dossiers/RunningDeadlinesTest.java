package vn.caunoi.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.calendar.Limit;
import vn.caunoi.calendar.OpenDeadlines.Move;
import vn.caunoi.calendar.WorkCalendar;
import vn.caunoi.calendar.WorkingDays;
import vn.caunoi.procedures.Channel;
import vn.caunoi.units.UnitId;

/** Which promises a notice moves: Monday 31/08/2026 is off by notice alone. */
@RoomTest
class RunningDeadlinesTest {

    private static final UnitId UNIT = new UnitId(9_100);

    @Autowired RunningDeadlines deadlines;
    @Autowired Dossiers dossiers;
    @Autowired WorkCalendar calendar;
    @Autowired MovableClock clock;

    @BeforeEach
    void thursdayBeforeTheHolidays() {
        clock.set(TypedTime.instant("27/08/2026 09:00").orElseThrow());
    }

    @Test
    void anOpenDossierMovesWithTheDayThatNoLongerRests() {
        DossierId dossier = received();
        List<Move> moves = movesOf(dossier, WorkingDays.base());
        assertThat(moves).hasSize(1);
        assertThat(moves.getFirst().from())
                .isEqualTo(dossiers.find(UNIT, dossier).orElseThrow().standing().dueOn());
        assertThat(moves.getFirst().until()).isBefore(moves.getFirst().from());
        assertThat(moves.getFirst().owesLetter()).isFalse();
    }

    @Test
    void nothingMovesWithoutAnotherCalendar() {
        DossierId dossier = received();
        assertThat(movesOf(dossier, calendar.now())).isEmpty();
    }

    @Test
    void whatIsFinishedMovesNoMore() {
        DossierId dossier = received();
        dossiers.write(UNIT, dossier, null, each -> each.finish(clock.instant()));
        assertThat(movesOf(dossier, WorkingDays.base())).isEmpty();
    }

    private DossierId received() {
        var subject =
                new Subject(UNIT, "1.001193", null, "Hộ tịch", Channel.DIRECT, false, Set.of());
        return dossiers.open(
                UNIT,
                null,
                null,
                each -> each.receive(clock.instant(), subject, Limit.workingDays(3)));
    }

    private List<Move> movesOf(DossierId dossier, WorkingDays supposed) {
        return deadlines.moves(calendar.now(), supposed).stream()
                .filter(move -> DossierController.address(UNIT, dossier).equals(move.href()))
                .toList();
    }
}
