package vn.caunoi.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.DossierState;
import vn.caunoi.procedures.Channel;
import vn.caunoi.units.UnitId;

/**
 * A dossier behind a figure with all that classes it (dòng đầy đủ), for whoever audits.
 *
 * @param number the public one
 * @param waitsCitizen days in state 5, as PostgreSQL prints ranges of days
 * @param waitsPayment days in state 6
 * @param doubts the bits of {@link vn.caunoi.dossiers.Doubt}
 */
public record FullRow(
        String number,
        DossierId dossier,
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
        String waitsCitizen,
        String waitsPayment,
        int supplements,
        int doubts,
        DossierClass dossierClass) {}
