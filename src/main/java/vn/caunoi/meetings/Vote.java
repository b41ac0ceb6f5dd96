package vn.caunoi.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.law.Rule;

/**
 * A vote (lần biểu quyết), judged by the rules of the day.
 *
 * @param calledAt who is there at this moment votes, nobody who comes later
 * @param majority the rule of what it needs
 * @param needed the fewest votes in favour that pass it; 0 where nothing is decided
 * @param tally what was counted; null until it is
 * @param endedAt when the result was announced; null until then
 * @param result null until there is a tally
 * @param reasons how the result comes about, in sentences
 * @param warnings what to look at again before anything is announced
 * @param reserved opinions that differ, in the words of those who wished them recorded
 */
public record Vote(
        UUID id,
        long item,
        Matter matter,
        Method method,
        String motion,
        Instant calledAt,
        VoteBase base,
        Rule majority,
        int needed,
        Deed.@Nullable Tallied tally,
        @Nullable Instant endedAt,
        @Nullable VoteResult result,
        List<String> reasons,
        List<String> warnings,
        List<String> reserved) {

    public boolean isOpen() {
        return endedAt == null;
    }

    /** The votes in favour, of the base; empty until they make sense. */
    public Optional<Fraction> share() {
        return tally == null || result == VoteResult.RECOUNT
                ? Optional.empty()
                : Optional.of(new Fraction(tally.yes(), base.number()));
    }
}
