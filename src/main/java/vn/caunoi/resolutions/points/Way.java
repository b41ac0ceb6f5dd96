package vn.caunoi.resolutions.points;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.meetings.Fraction;

/** How a criterion comes to its points (cách tính điểm). */
sealed interface Way {

    /** All points when the whole of the fact is reached, else none. */
    record Counted(Fact fact) implements Way {}

    /** Points by the band in which the fact lies; the first band is the highest. */
    record Banded(Fact fact, List<Band> bands) implements Way {}

    /**
     * People judge.
     *
     * @param beside what they see while they do; null for nothing
     */
    record Judged(@Nullable Fact beside) implements Way {}

    /**
     * A band from its lower edge, which belongs to it, up to the band above.
     *
     * @param from in per cent
     */
    record Band(int from, int points) {

        boolean holds(Fraction share) {
            return 100L * share.part() >= (long) from * share.whole();
        }
    }

    /** The fact that stands beside the points. */
    default Optional<Fact> shown() {
        return switch (this) {
            case Counted(Fact fact) -> Optional.of(fact);
            case Banded(Fact fact, List<Band> _) -> Optional.of(fact);
            case Judged(@Nullable Fact beside) -> Optional.ofNullable(beside);
        };
    }

    /** What the facts make of it, of so many points; empty where people must say. */
    default Optional<Integer> points(Facts facts, int most) {
        return switch (this) {
            case Counted(Fact fact) ->
                    facts.of(fact).known().map(share -> share.part() == share.whole() ? most : 0);
            case Banded(Fact fact, List<Band> bands) ->
                    facts.of(fact).known().flatMap(share -> band(bands, share)).map(Band::points);
            case Judged _ -> Optional.empty();
        };
    }

    private static Optional<Band> band(List<Band> bands, Fraction share) {
        return bands.stream().filter(band -> band.holds(share)).findFirst();
    }
}
