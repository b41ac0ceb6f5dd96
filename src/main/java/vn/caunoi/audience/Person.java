package vn.caunoi.audience;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a node remembers of a person, so that reading on costs nothing. Threads may forget each
 * other's notes: the visit is then written down twice, and the database counts it once.
 */
final class Person {

    private static final int SUBJECTS = 8;
    private static final long NEVER = Long.MIN_VALUE;

    private final @Nullable Pseudonym pseudonym;
    private volatile long activeAt = NEVER;
    private volatile String[] subjects = {};

    private Person(@Nullable Pseudonym pseudonym) {
        this.pseudonym = pseudonym;
    }

    static Person named(Pseudonym pseudonym) {
        return new Person(pseudonym);
    }

    static Person nobody() {
        return new Person(null);
    }

    /** Null for a machine. */
    @Nullable Pseudonym pseudonym() {
        return pseudonym;
    }

    boolean isNew() {
        return activeAt == NEVER;
    }

    boolean isNoted(@Nullable String subject, long second) {
        return activeAt == second && (subject == null || hasRead(subject));
    }

    void note(@Nullable String subject, long second) {
        activeAt = second;
        if (subject != null && !hasRead(subject)) {
            String[] last = subjects;
            String[] next = Arrays.copyOf(last, Math.min(last.length + 1, SUBJECTS));
            System.arraycopy(last, 0, next, 1, next.length - 1);
            next[0] = subject;
            subjects = next;
        }
    }

    private boolean hasRead(String subject) {
        for (String read : subjects) {
            if (read.equals(subject)) {
                return true;
            }
        }
        return false;
    }
}
