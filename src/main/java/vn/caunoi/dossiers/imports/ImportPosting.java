package vn.caunoi.dossiers.imports;

import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.dossiers.BulkEntries;
import vn.caunoi.identity.PersonId;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.spreadsheets.Problems;

/** Writes a file into the ledger, all of it or nothing (ghi vào sổ). */
@Component
class ImportPosting {

    private final BulkEntries ledger;
    private final ImportTrial trial;
    private final DossierImports imports;
    private final Journal journal;

    ImportPosting(BulkEntries ledger, ImportTrial trial, DossierImports imports, Journal journal) {
        this.ledger = ledger;
        this.trial = trial;
        this.imports = imports;
        this.journal = journal;
    }

    /**
     * What was done.
     *
     * @param doubts that entered marked
     * @param recordedAt null when the file said nothing new
     */
    record Result(
            Figures figures,
            Instant saidAt,
            Problems problems,
            Problems doubts,
            @Nullable Instant recordedAt) {}

    /** Writes what an officer's import says, and that it is written. */
    @Transactional(rollbackFor = IOException.class)
    public Result write(Import one, Export export, Pace pace) throws IOException {
        Instant asOf = one.asOf() == null ? one.saidAt() : one.asOf();
        Result result = write(export, one.source(), new PersonId(one.person()), asOf, pace);
        if (result.problems().isEmpty()) {
            imports.written(one.id(), result.figures(), result.saidAt(), result.recordedAt());
            record(Act.account(one.person()), export, one.source(), result);
        }
        return result;
    }

    /** Writes what somebody at the command line brings. */
    @Transactional(rollbackFor = IOException.class)
    public Result write(Export export, String source, @Nullable Instant asOf, Pace pace)
            throws IOException {
        Result result = write(export, source, null, asOf, pace);
        if (result.problems().isEmpty()) {
            record(Act.COMMAND_LINE, export, source, result);
        }
        return result;
    }

    private Result write(
            Export export,
            String source,
            @Nullable PersonId person,
            @Nullable Instant asOf,
            Pace pace)
            throws IOException {
        pace.begin("Đọc tệp", 0);
        Export.Survey found = export.examine(pace::at);
        Instant saidAt = trial.saidAt(asOf, found);
        var doubts = new Problems();
        if (!found.problems().isEmpty()) {
            Figures figures = ImportTrial.figures(found, doubts, null);
            return new Result(figures, saidAt, found.problems(), doubts, null);
        }
        var from =
                new BulkEntries.Source(
                        source + ": " + export.name(),
                        person,
                        saidAt,
                        !export.layout().ownNumbers());
        pace.begin("Ghi vào sổ", found.rows());
        try (Export.Statements statements =
                export.statements(
                        found.twins(),
                        pace::at,
                        (row, statement) ->
                                ImportTrial.note(doubts, export, row, statement, saidAt))) {
            BulkEntries.Outcome outcome = ledger.write(from, statements);
            return new Result(
                    ImportTrial.figures(found, doubts, outcome.rows()),
                    saidAt,
                    found.problems(),
                    doubts,
                    outcome.recordedAt());
        }
    }

    private void record(String who, Export export, String source, Result result) {
        Figures figures = result.figures();
        String after =
                "%s: %d mới, %d đổi, %d giữ nguyên"
                        .formatted(source, figures.fresh(), figures.changed(), figures.same());
        journal.record(new Act(who, "dossiers.import", export.unit(), "", after));
    }
}
