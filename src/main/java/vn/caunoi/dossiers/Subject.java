package vn.caunoi.dossiers;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.procedures.Channel;
import vn.caunoi.units.UnitId;

/**
 * What a dossier is about (nội dung hồ sơ).
 *
 * @param competentUnit which decides
 * @param procedure the national code of the procedure, as far as it is known
 * @param revision of the procedure under which it was filed; null when only the code is known
 * @param told doubts that no later reader could find in the facts
 */
public record Subject(
        UnitId competentUnit,
        @Nullable String procedure,
        @Nullable Long revision,
        String field,
        Channel channel,
        boolean sensitive,
        Set<Doubt> told) {

    public Subject {
        told = Set.copyOf(told);
        if (!Doubt.TOLD.containsAll(told)) {
            throw new IllegalArgumentException("this doubt follows from the facts: " + told);
        }
    }
}
