package vn.caunoi.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * Hits in their order.
 *
 * @param more whether there were too many to put in order
 */
record Ranked(List<Found> hits, boolean more) {

    /** Of the newest found so many, of which one more than that had been asked for. */
    static Ranked of(int most, List<Found> found) {
        return new Ranked(
                found.stream().limit(most).filter(Found::kept).toList(), found.size() > most);
    }

    Ranked before(Ranked others) {
        List<Found> all = Stream.concat(hits.stream(), others.hits.stream()).toList();
        return new Ranked(
                all.subList(0, Math.min(all.size(), Engine.MOST)),
                more || others.more || all.size() > Engine.MOST);
    }
}
