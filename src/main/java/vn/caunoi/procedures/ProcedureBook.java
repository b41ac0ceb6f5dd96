package vn.caunoi.procedures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole catalogue as it stood when it was asked for (toàn bộ danh mục), in memory. */
public final class ProcedureBook {

    private final Map<ProcedureCode, List<Procedure>> revisions;

    /** Revisions of each procedure, the newest first. */
    ProcedureBook(Map<ProcedureCode, List<Procedure>> revisions) {
        this.revisions = Map.copyOf(revisions);
    }

    /** The same answer as {@link Procedures#at}. */
    public Optional<Procedure> at(ProcedureCode code, LocalDate filedOn) {
        return revisions(code).stream().filter(each -> each.holdsOn(filedOn)).findFirst();
    }

    /** The newest first. */
    public List<Procedure> revisions(ProcedureCode code) {
        return revisions.getOrDefault(code, List.of());
    }
}
