package vn.caunoi.statistics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Every dossier in exactly one class (bảng phân loại hồ sơ). One that does not add up does not
 * exist.
 *
 * @param received in the period
 * @param carriedOver open when the period began (kỳ trước chuyển sang)
 * @param counts how many there are of each class; a class that is not named has none
 * @param carriedOn open at the end (chuyển sang kỳ sau)
 */
public record Partition(
        long received,
        long carriedOver,
        Map<DossierClass, Long> counts,
        long carriedOn,
        Facts facts)
        implements Answer {

    public static final Partition EMPTY = new Partition(0, 0, Map.of(), 0, Facts.NONE);

    public Partition {
        List<String> faults = Answer.faults(received, carriedOver, counts, carriedOn);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", faults));
        }
        Map<DossierClass, Long> all = new EnumMap<>(DossierClass.class);
        for (DossierClass one : DossierClass.values()) {
            all.put(one, counts.getOrDefault(one, 0L));
        }
        counts = Collections.unmodifiableMap(all);
    }

    /** All that has to be dealt with: received in the period and carried over. */
    public long total() {
        return received + carriedOver;
    }

    public long of(DossierClass... classes) {
        long sum = 0;
        for (DossierClass one : classes) {
            sum += counts.getOrDefault(one, 0L);
        }
        return sum;
    }

    public long of(Predicate<DossierClass> which) {
        return sum(counts, which);
    }

    /** How many there is a result of, in time or not. */
    public long solved() {
        return of(DossierClass::isSolved);
    }

    /** The dossiers of both, when none is in both. */
    public Partition plus(Partition other) {
        return new Partition(
                received + other.received,
                carriedOver + other.carriedOver,
                added(counts, other.counts),
                carriedOn + other.carriedOn,
                facts.plus(other.facts));
    }

    static long sum(Map<DossierClass, Long> counts, Predicate<DossierClass> which) {
        return counts.entrySet().stream()
                .filter(one -> which.test(one.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    static <K> Map<K, Long> added(Map<K, Long> some, Map<K, Long> others) {
        Map<K, Long> sums = new HashMap<>(some);
        others.forEach((key, count) -> sums.merge(key, count, Long::sum));
        return sums;
    }
}
