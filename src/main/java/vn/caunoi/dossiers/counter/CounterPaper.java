package vn.caunoi.dossiers.counter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.calendar.DueDay;
import vn.caunoi.dossiers.DossierState;
import vn.caunoi.dossiers.Standing;
import vn.caunoi.web.components.Row;

/**
 * What stands on a paper that the applicant takes home (giấy giao cho người nộp).
 *
 * @param rows the facts, one a line
 * @param due the due day with its explanation; null where none is promised
 * @param again where the dossier is received when the papers are there; null when it is not open
 * @param voided whether the receipt holds no more
 */
record CounterPaper(
        Intakes.Taken taken,
        Standing standing,
        String office,
        String receiver,
        List<Row> rows,
        List<Attachment> files,
        @Nullable DueDay due,
        @Nullable String again,
        boolean voided) {

    Outcome outcome() {
        return taken.outcome();
    }

    /** Our own number never prints as a code. */
    String numberLabel() {
        return standing.official() ? "Mã hồ sơ" : "Số nội bộ";
    }

    List<BroughtPaper> brought() {
        return taken.papers().stream().filter(paper -> !paper.isMissing()).toList();
    }

    List<BroughtPaper> missing() {
        return taken.papers().stream().filter(BroughtPaper::isMissing).toList();
    }

    /** Only a receipt that stands can be voided, and only before anything else was done. */
    boolean voidable() {
        return outcome() == Outcome.RECEIVED && standing.state() == DossierState.RECEIVED;
    }
}
