package vn.caunoi.meetings.console;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question put to everybody present, answered on their own devices (thăm dò ý kiến). It decides
 * nothing.
 *
 * @param item that it belongs to; null for none
 * @param asked how many could answer
 * @param counts answers to each choice; empty until they may be known
 */
record Poll(
        long id,
        @Nullable Long item,
        String question,
        List<String> choices,
        int asked,
        int answered,
        boolean ended,
        List<Integer> counts) {

    /** Of fewer answers it would be known whose they are. */
    static final int FEWEST = 5;

    boolean isTooSmall() {
        return ended && answered < FEWEST;
    }

    /** Then everybody knows what each of the others answered. */
    boolean isUnanimous() {
        return counts.stream().anyMatch(count -> count == answered && answered > 0);
    }

    /** What may be announced to all without saying who thinks what. */
    boolean isForAll() {
        return !counts.isEmpty() && !isUnanimous();
    }
}
