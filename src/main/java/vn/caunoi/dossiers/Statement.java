package vn.caunoi.dossiers;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.procedures.Channel;
import vn.caunoi.units.UnitId;

/**
 * What another system states of one dossier (một dòng dữ liệu của hệ thống khác): a whole row; a
 * null is a fact that it lacks.
 *
 * @param twin 0, or which of several rows with this code and other content it is
 * @param receivedOn given exactly when {@link DossierState#isReceived()}
 * @param limit the short form of the limit: "5wd", "-" for none; null when not known
 * @param waitsSince the first day of the wait in which it is, for the states 5 and 6
 * @param supplements how often a supplement was asked for
 * @param told what the source or the import knows of its reliability, out of {@link Doubt#TOLD}
 */
public record Statement(
        UnitId receivingUnit,
        String code,
        int twin,
        UnitId competentUnit,
        @Nullable String procedure,
        String field,
        Channel channel,
        boolean sensitive,
        DossierState state,
        LocalDate registeredOn,
        @Nullable LocalDate receivedOn,
        @Nullable String limit,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate finishedOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate waitsSince,
        @Nullable Integer supplements,
        Set<Doubt> told) {

    public Statement {
        code = DossierCode.normal(code);
        told = Set.copyOf(told);
        if (code.isEmpty() || field.isBlank()) {
            throw new IllegalArgumentException("a dossier has a code and a field");
        }
        if ((receivedOn != null) != state.isReceived()) {
            throw new IllegalArgumentException(
                    "a dossier has a day of receipt exactly when it was received");
        }
        if (!Doubt.TOLD.containsAll(told)) {
            throw new IllegalArgumentException("this doubt follows from the facts: " + told);
        }
    }
}
