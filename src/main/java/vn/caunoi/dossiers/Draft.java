package vn.caunoi.dossiers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.PersonId;

/** An entry before it stands in the ledger (dòng sổ đang viết). */
record Draft(
        DossierAct act,
        Instant at,
        @Nullable Subject subject,
        @Nullable Promise promise,
        @Nullable Said said,
        @Nullable LaterCode code,
        @Nullable String reason,
        @Nullable EntryKey replaces) {

    static final String PLEA = " Giải trình: ";

    Draft(DossierAct act, Instant at) {
        this(act, at, null, null, null, null, null, null);
    }

    /** The same act with the same facts. */
    static Draft again(Entry entry) {
        return new Draft(
                entry.act(),
                entry.happenedAt(),
                entry.subject(),
                entry.promise(),
                entry.said(),
                entry.code(),
                entry.reason(),
                entry.replaces());
    }

    Draft at(Instant instant) {
        return new Draft(act, instant, subject, promise, said, code, reason, replaces);
    }

    Draft about(@Nullable Subject anew) {
        return new Draft(act, at, anew, promise, said, code, reason, replaces);
    }

    Draft promising(@Nullable Promise anew) {
        return new Draft(act, at, subject, anew, said, code, reason, replaces);
    }

    Draft saying(@Nullable Said anew) {
        return new Draft(act, at, subject, promise, anew, code, reason, replaces);
    }

    Draft named(LaterCode anew) {
        return new Draft(act, at, subject, promise, said, anew, reason, replaces);
    }

    Draft because(String why, String plea) {
        String text = plea.isBlank() ? why.strip() : why.strip() + PLEA + plea.strip();
        return new Draft(
                act, at, subject, promise, said, code, text.isEmpty() ? null : text, replaces);
    }

    Draft replacing(EntryKey older) {
        return new Draft(act, at, subject, promise, said, code, reason, older);
    }

    Entry entry(EntryKey key, @Nullable PersonId person) {
        return new Entry(key, at, act, subject, promise, said, code, reason, person, replaces);
    }
}
