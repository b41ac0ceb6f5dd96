package vn.caunoi.statistics.validator;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import vn.caunoi.statistics.Tally;
import vn.caunoi.statistics.Tally.Part;

/** Figures as somebody published them (số liệu công bố), as far as they could be read. */
record Published(Map<Item, Long> counts, List<PrintedShare> shares) {

    Published {
        counts = Map.copyOf(counts);
        shares = List.copyOf(shares);
    }

    boolean isEmpty() {
        return counts.isEmpty() && shares.isEmpty();
    }

    OptionalLong count(Item item) {
        Long count = counts.get(item);
        return count == null ? OptionalLong.empty() : OptionalLong.of(count);
    }

    /** Solved before or on the due day, told in one number or in two. */
    OptionalLong inTime() {
        if (counts.containsKey(Item.IN_TIME)) {
            return count(Item.IN_TIME);
        }
        return counts.containsKey(Item.EARLY) || counts.containsKey(Item.ON_TIME)
                ? OptionalLong.of(of(Item.EARLY) + of(Item.ON_TIME))
                : OptionalLong.empty();
    }

    /** The solved that are in a class; empty when a class is missing. */
    OptionalLong classed() {
        OptionalLong inTime = inTime();
        OptionalLong late = count(Item.LATE);
        return inTime.isPresent() && late.isPresent()
                ? OptionalLong.of(inTime.getAsLong() + late.getAsLong())
                : OptionalLong.empty();
    }

    /** Whether it says at all how many are still in the works. */
    boolean tellsOpen() {
        return counts.containsKey(Item.OPEN)
                || counts.containsKey(Item.OPEN_IN_TIME)
                || counts.containsKey(Item.OPEN_OVERDUE);
    }

    /** What is told to be still in the works. */
    long open() {
        return counts.containsKey(Item.OPEN)
                ? of(Item.OPEN)
                : of(Item.OPEN_IN_TIME) + of(Item.OPEN_OVERDUE);
    }

    /** Received, but neither in a class nor told to be in the works; negative: told twice. */
    OptionalLong unaccounted() {
        OptionalLong received = count(Item.RECEIVED);
        OptionalLong classed = classed();
        return received.isPresent() && classed.isPresent()
                ? OptionalLong.of(received.getAsLong() - classed.getAsLong() - open())
                : OptionalLong.empty();
    }

    Tally tally() {
        var parts = new EnumMap<Part, Long>(Part.class);
        count(Item.RECEIVED).ifPresent(count -> parts.put(Part.RECEIVED, count));
        inTime().ifPresent(count -> parts.put(Part.IN_TIME, count));
        count(Item.LATE).ifPresent(count -> parts.put(Part.LATE, count));
        count(Item.OPEN_IN_TIME).ifPresent(count -> parts.put(Part.OPEN_IN_TIME, count));
        return new Tally(parts);
    }

    long of(Item item) {
        return counts.getOrDefault(item, 0L);
    }
}
