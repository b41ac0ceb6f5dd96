package vn.caunoi.resolutions.reports;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a report tells of one line of figures. A quarter or a year is told when all its months are,
 * and a part of the organisation when it stands apart in all of them: where a month is silent, the
 * sum is silent too, else it would speak for the month.
 *
 * @param months of the organisation in each month that tells it
 * @param whole in the whole period; empty when a month is silent
 * @param parts of the organisations right below that stand apart
 * @param rest of what is left, told together; nothing when nothing is left
 */
record LineReport(
        Line line,
        SequencedMap<YearMonth, Sums> months,
        Optional<Sums> whole,
        Map<Long, Sums> parts,
        Sums rest) {

    static LineReport of(SequencedMap<YearMonth, MonthParts> counted, Telling telling) {
        var months = new TreeMap<YearMonth, Sums>();
        counted.forEach(
                (month, seen) -> {
                    if (seen.tells(telling)) {
                        months.put(month, seen.whole());
                    }
                });
        if (months.isEmpty() || months.size() < counted.size()) {
            return new LineReport(telling.line(), months, Optional.empty(), Map.of(), Sums.NOTHING);
        }
        Sums whole = Sums.of(months.values());
        Map<Long, Sums> parts = parts(counted.values(), telling);
        Sums rest = whole.minus(Sums.of(parts.values()));
        return new LineReport(telling.line(), months, Optional.of(whole), parts, rest);
    }

    /** Something is left that is told together with others. */
    boolean hasRest() {
        return !line.isEmpty(rest);
    }

    private static Map<Long, Sums> parts(Collection<MonthParts> months, Telling telling) {
        Set<Long> always = new TreeSet<>();
        months.forEach(month -> always.addAll(month.own().keySet()));
        months.forEach(month -> always.retainAll(telling.apart(month.own())));
        var parts = new HashMap<Long, Sums>();
        for (Long part : always) {
            parts.put(
                    part,
                    Sums.of(
                            months.stream()
                                    .map(month -> month.own().getOrDefault(part, Sums.NOTHING))
                                    .toList()));
        }
        return parts;
    }
}
