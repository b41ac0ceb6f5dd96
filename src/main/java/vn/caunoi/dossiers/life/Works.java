package vn.caunoi.dossiers.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.Dossiers;
import vn.caunoi.dossiers.Entry;
import vn.caunoi.dossiers.Holdings;
import vn.caunoi.dossiers.Standing;
import vn.caunoi.dossiers.Subject;
import vn.caunoi.dossiers.Timeline;
import vn.caunoi.dossiers.Workflow;
import vn.caunoi.procedures.Procedure;
import vn.caunoi.procedures.ProcedureCode;
import vn.caunoi.procedures.Procedures;
import vn.caunoi.units.UnitId;

/** Finds dossiers for those who work on them. */
@Component
class Works {

    private final Dossiers dossiers;
    private final Holdings holdings;
    private final Procedures procedures;
    private final Consultations consultations;

    Works(
            Dossiers dossiers,
            Holdings holdings,
            Procedures procedures,
            Consultations consultations) {
        this.dossiers = dossiers;
        this.holdings = holdings;
        this.procedures = procedures;
        this.consultations = consultations;
    }

    Optional<Work> find(UnitId unit, DossierId dossier) {
        return dossiers.find(unit, dossier).map(this::work);
    }

    private Work work(Timeline timeline) {
        DossierId dossier = timeline.identity().id();
        Standing standing = timeline.standing();
        return new Work(
                timeline,
                standing,
                holdings.of(dossier).orElse(null),
                Workflow.of(procedure(timeline, standing).orElse(null)),
                consultations.of(dossier));
    }

    /** The revision that the dossier kept; else the one that held when it came. */
    private Optional<Procedure> procedure(Timeline timeline, Standing standing) {
        List<Subject> subjects =
                timeline.valid().stream().map(Entry::subject).filter(Objects::nonNull).toList();
        Long kept = subjects.isEmpty() ? null : subjects.getLast().revision();
        return kept == null ? byCode(standing) : procedures.revision(kept);
    }

    private Optional<Procedure> byCode(Standing standing) {
        @Nullable String code = standing.procedure();
        LocalDate received = standing.receivedOn();
        LocalDate day = received == null ? standing.registeredOn() : received;
        return ProcedureCode.read(code == null ? "" : code)
                .flatMap(read -> procedures.at(read, day));
    }
}
