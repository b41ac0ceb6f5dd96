package vn.caunoi.dossiers.life;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.DossierState;
import vn.caunoi.dossiers.Holding;
import vn.caunoi.dossiers.Standing;
import vn.caunoi.dossiers.Timeline;
import vn.caunoi.dossiers.Workflow;
import vn.caunoi.identity.PersonId;
import vn.caunoi.units.UnitId;

/**
 * A dossier as those who work on it see it (hồ sơ đang giải quyết).
 *
 * @param holding null while nobody holds it
 * @param opinions what other agencies were asked
 */
record Work(
        Timeline timeline,
        Standing standing,
        @Nullable Holding holding,
        Workflow workflow,
        List<Consultation> opinions) {

    DossierId dossier() {
        return standing.dossier();
    }

    UnitId unit() {
        return standing.receivingUnit();
    }

    /** The number of the step that it is at. */
    int step() {
        return holding == null ? 1 : holding.step();
    }

    boolean isAtLastStep() {
        return workflow.isLast(step());
    }

    /** Whether somebody still has to do something before it ends. */
    boolean isAtWork() {
        return standing.state().isOpen() || standing.state() == DossierState.FINISHED;
    }

    boolean isHeldBy(PersonId person) {
        return holding != null && holding.holder().equals(person);
    }

    List<Consultation> openOpinions() {
        return opinions.stream().filter(opinion -> opinion.answer() == null).toList();
    }

    /** Changes with every act on the dossier, so that nobody acts on what they have not seen. */
    String version() {
        return micros(timeline.turns().last())
                + "-"
                + (holding == null ? 0 : micros(holding.since()));
    }

    /** Our number never prints as a code. */
    String title() {
        return (standing.official() ? "Hồ sơ " : "Hồ sơ có số nội bộ ") + standing.code();
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
