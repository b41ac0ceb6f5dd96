package vn.caunoi.resolutions.points;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.meetings.Fraction;

/**
 * What a fact comes to (số liệu của một kỳ).
 *
 * @param share null where it is not known
 * @param sentence as people read it beside the points
 */
record Reading(@Nullable Fraction share, String sentence) {

    static Reading of(int part, int whole, String sentence) {
        return new Reading(new Fraction(part, whole), sentence);
    }

    /** All or nothing. */
    static Reading of(boolean done, String sentence) {
        return of(done ? 1 : 0, 1, sentence);
    }

    static Reading unknown(String sentence) {
        return new Reading(null, sentence);
    }

    /** Empty where nothing is known or there is nothing to have a share of. */
    Optional<Fraction> known() {
        return Optional.ofNullable(share).filter(known -> known.whole() > 0);
    }
}
