package vn.caunoi.resolutions.bridge;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.resolutions.Task;

/**
 * A suggestion as a cell has it (nội dung gợi ý của chi bộ).
 *
 * @param reply the latest, however old
 * @param rests whether that reply still holds, so that nothing is asked
 * @param meeting on whose agenda it stands or last stood; null for none
 * @param waits whether that meeting is still to come
 * @param task the last one that is measured by the same figures; null for none
 */
record Offer(
        Suggestion suggestion,
        @Nullable Reply reply,
        boolean rests,
        @Nullable Meeting meeting,
        boolean waits,
        @Nullable Task task) {

    String source() {
        return suggestion.source();
    }

    /** Nobody has dealt with it yet. */
    boolean isNew() {
        return !rests && !waits;
    }

    /** The committee may say something else than it did: no meeting has dealt with it since. */
    boolean mayBeAnsweredAgain() {
        boolean putAside = is(Reply.Kind.MERGED) || is(Reply.Kind.DECLINED);
        return isTakenForLater() || putAside && !waits;
    }

    /** It may still come onto the agenda of a meeting. */
    boolean mayBeAdded() {
        return isNew() || isTakenForLater();
    }

    private boolean isTakenForLater() {
        return !waits && is(Reply.Kind.TAKEN) && meeting == null;
    }

    boolean is(Reply.Kind kind) {
        return rests && reply != null && reply.kind() == kind;
    }

    /** Those that were merged into this one. */
    List<Offer> merged(List<Offer> all) {
        return all.stream()
                .filter(
                        one ->
                                one.is(Reply.Kind.MERGED)
                                        && Optional.ofNullable(one.reply())
                                                .filter(its -> its.into().equals(source()))
                                                .isPresent())
                .toList();
    }
}
