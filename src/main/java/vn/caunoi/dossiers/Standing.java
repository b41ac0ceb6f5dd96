package vn.caunoi.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.procedures.Channel;
import vn.caunoi.units.UnitId;

/**
 * All that is known of a dossier from an instant on (tình trạng hồ sơ): a row of {@code
 * dossiers.standing}.
 *
 * @param official whether the code is an official one (mã hồ sơ) and not our number (số nội bộ)
 * @param registeredOn when it was lodged, or came to our knowledge
 * @param receivedOn null exactly when it was not accepted
 * @param finishedOn only of a solved one; null there means that the source lacks it
 * @param closedOn when it was withdrawn or stopped; null there means that the source lacks it
 * @param waitsForCitizen the days in state 5
 * @param waitsForPayment the days in state 6
 */
public record Standing(
        DossierId dossier,
        Instant knownFrom,
        String code,
        boolean official,
        UnitId receivingUnit,
        UnitId competentUnit,
        @Nullable String procedure,
        String field,
        Channel channel,
        boolean sensitive,
        DossierState state,
        LocalDate registeredOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate finishedOn,
        @Nullable LocalDate closedOn,
        List<DayRange> waitsForCitizen,
        List<DayRange> waitsForPayment,
        int supplements,
        Set<Doubt> doubts) {

    public Standing {
        waitsForCitizen = List.copyOf(waitsForCitizen);
        waitsForPayment = List.copyOf(waitsForPayment);
        doubts = Set.copyOf(doubts);
    }
}
