package vn.caunoi.dossiers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which facts another system states (số liệu do hệ thống khác nêu). A null is a fact that it lacks.
 *
 * @param waitsSince the first day of the wait in which the dossier is
 * @param supplements how often a supplement was asked for
 */
record Said(
        DossierState state,
        LocalDate registeredOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate finishedOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate waitsSince,
        @Nullable Integer supplements) {

    Said {
        if ((receivedOn != null) != state.isReceived()) {
            throw new IllegalArgumentException(
                    "a dossier has a day of receipt exactly when it was received");
        }
    }

    boolean hasDayAfter(LocalDate day) {
        return registeredOn.isAfter(day)
                || isAfter(receivedOn, day)
                || isAfter(finishedOn, day)
                || isAfter(closedOn, day);
    }

    private static boolean isAfter(@Nullable LocalDate said, LocalDate day) {
        return said != null && said.isAfter(day);
    }
}
