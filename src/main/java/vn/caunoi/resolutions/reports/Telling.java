package vn.caunoi.resolutions.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which organisations a month tells apart (chọn đơn vị nêu riêng). Under an organisation that is
 * told, those stand apart whose groups are all large enough; the rest is told as one, and takes in
 * the next smallest until its groups are large enough too. Nothing is told of what lies below the
 * rest. So whatever can be reckoned by adding and subtracting is made of groups that are large.
 *
 * @param least below how many a group is too small
 */
record Telling(Line line, long least) {

    /** The cells that stand directly under an organisation, among its parts. */
    static final long DIRECT = 0;

    /**
     * Whether the organisation is told apart in a month.
     *
     * @param levels the parts of everything above it from the top on, then its own
     * @param way which part leads down to it, level by level
     */
    boolean tells(List<Map<Long, Sums>> levels, List<Long> way) {
        if (!line.isLarge(Sums.of(levels.getFirst().values()), least)) {
            return false;
        }
        for (int level = 0; level < way.size(); level++) {
            if (!apart(levels.get(level)).contains(way.get(level))) {
                return false;
            }
        }
        return true;
    }

    /** The parts of an organisation that stand apart; its direct cells never do. */
    Set<Long> apart(Map<Long, Sums> parts) {
        var apart = new TreeSet<Long>();
        parts.forEach(
                (unit, sums) -> {
                    if (unit != DIRECT && line.isLarge(sums, least)) {
                        apart.add(unit);
                    }
                });
        Sums whole = Sums.of(parts.values());
        while (!apart.isEmpty() && !mayStay(rest(whole, parts, apart))) {
            apart.remove(smallest(parts, apart));
        }
        return apart;
    }

    private boolean mayStay(Sums rest) {
        return line.isEmpty(rest) || line.isLarge(rest, least);
    }

    private static Sums rest(Sums whole, Map<Long, Sums> parts, Set<Long> apart) {
        return whole.minus(Sums.of(apart.stream().map(parts::get).toList()));
    }

    private static long smallest(Map<Long, Sums> parts, Set<Long> apart) {
        return apart.stream()
                .min(
                        Comparator.comparingLong(
                                        (Long unit) ->
                                                parts.getOrDefault(unit, Sums.NOTHING)
                                                        .of(Measure.CELLS))
                                .thenComparing(unit -> unit))
                .orElseThrow();
    }
}
