package vn.caunoi.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.calendar.Explanation;
import vn.caunoi.units.UnitId;

/**
 * What whoever lodged a dossier may hear of it (tiến trình giải quyết hồ sơ).
 *
 * @param official whether the code is an official one and not our internal number
 * @param matter the procedure's name, or else its field
 * @param lacksPapers whether papers were asked for at the counter, so that it is not accepted yet
 * @param handler who works on it now; null when nobody does
 * @param explanation how the due day came about; null where that is not known
 */
public record Progress(
        DossierId dossier,
        String code,
        boolean official,
        String matter,
        UnitId receivingUnit,
        UnitId competentUnit,
        DossierState state,
        boolean lacksPapers,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate finishedOn,
        @Nullable String handler,
        @Nullable Explanation explanation,
        List<Happening> happenings) {

    public Progress {
        happenings = List.copyOf(happenings);
    }

    /**
     * Something that was done (việc đã làm).
     *
     * @param officer who did it; null where no person of ours did
     */
    public record Happening(Instant at, String sentence, @Nullable String officer) {}

    /** Whether the result can be fetched or was. */
    public boolean isSolved() {
        return state.isSolved();
    }
}
