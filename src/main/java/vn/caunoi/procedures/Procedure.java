package vn.caunoi.procedures;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.calendar.Limit;
import vn.caunoi.units.UnitId;

/**
 * An administrative procedure as one revision has it (thủ tục hành chính). A dossier keeps the
 * revision that it was filed under.
 *
 * @param revision the number of the revision; what it says never changes
 * @param validFrom its first day
 * @param validUntil the first day on which it holds no more, or null
 */
public record Procedure(
        long revision,
        ProcedureCode code,
        Particulars particulars,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    public String name() {
        return particulars.name();
    }

    public String field() {
        return particulars.field();
    }

    public boolean sensitive() {
        return particulars.sensitive();
    }

    public boolean afterThree() {
        return particulars.afterThree();
    }

    /** The limit by this channel; of several cases the one that is named first. */
    public Optional<Limit> limit(Channel channel) {
        return particulars.ways(channel).stream()
                .map(Way::limit)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Who decides, when that is a unit of our tree. */
    public Optional<UnitId> competentUnit() {
        return particulars.competent().stream()
                .map(Body::unit)
                .filter(Objects::nonNull)
                .findFirst();
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }
}
