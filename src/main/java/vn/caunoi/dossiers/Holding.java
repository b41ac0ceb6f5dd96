package vn.caunoi.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.PersonId;
import vn.caunoi.units.UnitId;

/**
 * Who has a dossier now, and for which step (người đang giữ hồ sơ): a row of {@code
 * dossiers.holding}.
 *
 * @param unit at which it is worked on
 * @param step its number in the workflow, from 1
 * @param since when they got it; no two holdings of a dossier share it
 * @param stepDueOn until when the step is to be done; null when the step has no limit of its own
 * @param stepSoonOn from when on the step is due soon; null where nothing says so but the law's own
 *     reminder
 */
public record Holding(
        DossierId dossier,
        UnitId unit,
        int step,
        String stepName,
        PersonId holder,
        Instant since,
        @Nullable LocalDate stepDueOn,
        @Nullable LocalDate stepSoonOn) {

    /** The same step in other hands. */
    public Holding heldBy(PersonId other, Instant from) {
        return new Holding(dossier, unit, step, stepName, other, from, stepDueOn, stepSoonOn);
    }
}
