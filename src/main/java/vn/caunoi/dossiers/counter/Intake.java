package vn.caunoi.dossiers.counter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.dossiers.DossierCode;
import vn.caunoi.procedures.Way;

/**
 * What was brought to the counter, read whole from the form (một lượt tiếp nhận).
 *
 * @param key of the form: the same one is taken once
 * @param at when it came; null: now
 * @param submitter null when the owner came
 * @param code the official one, when it is known
 * @param blank a number on paper that was given out during an outage
 * @param reason why it is refused; empty otherwise
 */
record Intake(
        UUID key,
        Outcome outcome,
        @Nullable Instant at,
        Applicant owner,
        @Nullable Applicant submitter,
        Way way,
        List<BroughtPaper> papers,
        ReturnWay returnWay,
        @Nullable DossierCode code,
        @Nullable String blank,
        String reason) {

    Intake {
        papers = List.copyOf(papers);
    }
}
