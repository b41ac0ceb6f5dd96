package vn.caunoi.dossiers.imports;

import java.util.List;
import vn.caunoi.spreadsheets.Problem;
import vn.caunoi.web.Formats;

/**
 * An import as its page shows it.
 *
 * @param hasFile whether the file still lies here
 * @param problems the first of them
 * @param doubts the first of them
 */
record ShownImport(
        Import facts,
        String label,
        boolean running,
        boolean brokenOff,
        boolean hasFile,
        List<Problem> problems,
        List<Problem> doubts) {

    static final int MOST = 100;

    String address() {
        return DossierImportController.address(facts);
    }

    Figures figures() {
        return facts.figures();
    }

    /** Whether the dry run has said something that still holds. */
    boolean isChecked() {
        return !running && facts.saidAt() != null;
    }

    boolean mayBeWritten() {
        return !running
                && hasFile
                && facts.step() != Step.WRITTEN
                && facts.saidAt() != null
                && figures().mayBeWritten();
    }

    boolean mayBeChecked() {
        return !running && hasFile && facts.step() != Step.WRITTEN;
    }

    /** "Đọc tệp: 350.000 hàng", "So với sổ hồ sơ: 35%". */
    String progress() {
        String work = facts.work().isEmpty() ? "Đang chờ" : facts.work();
        if (facts.total() == 0) {
            return "%s: %s hàng".formatted(work, Formats.number(facts.done()));
        }
        return "%s: %s trong %s hàng"
                .formatted(work, Formats.number(facts.done()), Formats.number(facts.total()));
    }

    boolean showsAllProblems() {
        return figures().problems() <= problems.size();
    }

    boolean showsAllDoubts() {
        return figures().doubtful() <= doubts.size();
    }
}
