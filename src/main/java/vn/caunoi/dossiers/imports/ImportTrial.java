package vn.caunoi.dossiers.imports;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.BulkEntries;
import vn.caunoi.dossiers.Doubt;
import vn.caunoi.dossiers.Statement;
import vn.caunoi.spreadsheets.Problems;

/** Says what an import would do, and does nothing (chạy thử). */
@Component
class ImportTrial {

    private final BulkEntries ledger;
    private final Clock clock;

    ImportTrial(BulkEntries ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * What an import would do.
     *
     * @param problems that keep the whole file out
     * @param doubts that enter marked, one for each dossier
     */
    record Result(Figures figures, Instant saidAt, Problems problems, Problems doubts) {}

    /**
     * @param asOf as of when the file says what it says, when somebody knows better than the file
     */
    Result run(Export export, @Nullable Instant asOf, Pace pace) throws IOException {
        pace.begin("Đọc tệp", 0);
        Export.Survey found = export.examine(pace::at);
        Instant saidAt = saidAt(asOf, found);
        var doubts = new Problems();
        if (!found.problems().isEmpty()) {
            return new Result(figures(found, doubts, null), saidAt, found.problems(), doubts);
        }
        pace.begin("So với sổ hồ sơ", found.rows());
        try (Export.Statements statements =
                export.statements(
                        found.twins(),
                        pace::at,
                        (row, statement) -> note(doubts, export, row, statement, saidAt))) {
            BulkEntries.Comparison comparison = ledger.compare(statements);
            return new Result(figures(found, doubts, comparison), saidAt, found.problems(), doubts);
        }
    }

    /** The instant as of which the file speaks. */
    Instant saidAt(@Nullable Instant asOf, Export.Survey found) {
        if (asOf != null) {
            return asOf;
        }
        return found.lastEvent() == null ? clock.instant() : found.lastEvent();
    }

    /** Lists a statement that cannot be right. */
    static void note(Problems doubts, Export export, int row, Statement statement, Instant saidAt) {
        Set<Doubt> found = statement.doubts(saidAt, !export.layout().ownNumbers());
        if (!found.isEmpty()) {
            doubts.add(
                    row,
                    export.layout().heading(Fact.CODE),
                    statement.code(),
                    found.stream().sorted().map(Doubt::sentence).collect(Collectors.joining("; ")));
        }
    }

    static Figures figures(
            Export.Survey found, Problems doubts, BulkEntries.@Nullable Comparison comparison) {
        return new Figures(
                found.rows(),
                found.dossiers(),
                found.twins().repeated(),
                found.problems().count(),
                doubts.count(),
                comparison == null ? 0 : comparison.fresh(),
                comparison == null ? 0 : comparison.changed(),
                comparison == null ? 0 : comparison.same());
    }
}
