package vn.caunoi.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    private static final DossierId NOT_YET = new DossierId(0);

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

    /**
     * All that is doubtful in it, told or following from the facts, were the ledger to know nothing
     * else of the dossier.
     *
     * @param saidAt as of when it is said
     * @param official whether the code is meant to be an official one
     */
    public Set<Doubt> doubts(Instant saidAt, boolean official) {
        var about = new Subject(competentUnit, procedure, null, field, channel, sensitive, told);
        var facts =
                new Said(
                        state,
                        registeredOn,
                        receivedOn,
                        finishedOn,
                        closedOn,
                        waitsSince,
                        supplements);
        var entry =
                new Entry(
                        new EntryKey(saidAt, 0),
                        saidAt,
                        DossierAct.IMPORTED,
                        about,
                        new Promise(limit, dueOn, null),
                        facts,
                        null,
                        null,
                        null,
                        null);
        LocalDate codeDay = DossierCode.read(code).map(DossierCode::day).orElse(null);
        var identity = new Identity(NOT_YET, receivingUnit, code, official, codeDay);
        return Timeline.of(identity, List.of(entry)).standing().doubts();
    }
}
