package vn.caunoi.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * Hits in their order.
 *
 * @param more whether there were too many to put in order
 */
record Ranked(List<Found> hits, boolean more) {

    Ranked(List<Found> found) {
        this(
                found.stream().limit(Engine.MOST).filter(Found::kept).toList(),
                found.size() > Engine.MOST);
    }

    Ranked before(Ranked others) {
        List<Found> all = Stream.concat(hits.stream(), others.hits.stream()).toList();
        return new Ranked(
                all.subList(0, Math.min(all.size(), Engine.MOST)),
                more || others.more || all.size() > Engine.MOST);
    }

    Ranked narrowed(Filter filter) {
        return new Ranked(hits.stream().filter(filter::lets).toList(), more);
    }
}
