package vn.caunoi.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.PersonId;
import vn.caunoi.web.Formats;

/**
 * A line of the ledger (một dòng sổ): what was so when, and since when it is known.
 *
 * @param subject what the dossier is about, when this entry says it anew; the first one does
 * @param promise the due day, when this entry fixes it anew
 * @param said what another system stated; only with {@link DossierAct#IMPORTED}
 * @param code only with {@link DossierAct#CODE_RECORDED}
 * @param replaces the older entry that this one corrects
 */
public record Entry(
        EntryKey key,
        Instant happenedAt,
        DossierAct act,
        @Nullable Subject subject,
        @Nullable Promise promise,
        @Nullable Said said,
        @Nullable LaterCode code,
        @Nullable String reason,
        @Nullable PersonId person,
        @Nullable EntryKey replaces) {

    /** In the order in which things happened, whenever they were recorded. */
    static final Comparator<Entry> AS_IT_HAPPENED =
            Comparator.comparing(Entry::happenedAt)
                    .thenComparing(Entry::act)
                    .thenComparing(Entry::key);

    public Entry {
        if ((said != null) != (act == DossierAct.IMPORTED)
                || (code != null) != (act == DossierAct.CODE_RECORDED)
                || act.opens() && act != DossierAct.ACCEPTED && subject == null
                || act == DossierAct.ANNULLED && replaces == null) {
            throw new IllegalArgumentException("these facts do not belong to " + act);
        }
        if (replaces != null && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException("a correction needs a reason");
        }
    }

    /** What was written for the applicant; the plea to the superior is not for them. */
    public String told() {
        return reason == null ? "" : reason.split(Draft.PLEA, 2)[0];
    }

    /** Why it was done although the law says otherwise; empty when it does not. */
    public String plea() {
        return reason == null || !reason.contains(Draft.PLEA) ? "" : reason.split(Draft.PLEA, 2)[1];
    }

    /** The day in Việt Nam on which it was so. */
    public LocalDate day() {
        return LocalDate.ofInstant(happenedAt, Formats.ZONE);
    }
}
