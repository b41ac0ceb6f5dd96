package vn.caunoi.resolutions.bridge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds among what a unit finished what its cells should hear of, as finely as it may be told. */
final class Weighing {

    private final Threshold threshold;
    private final Function<String, String> names;

    /** A subject and its figures. */
    record Found(Subject subject, long late, long finished) {}

    /**
     * @param names what a procedure is called, by its code
     */
    Weighing(Threshold threshold, Function<String, String> names) {
        this.threshold = threshold;
        this.names = names;
    }

    /** Of one unit, field by field. */
    List<Found> found(Collection<Tally> ofUnit) {
        List<Found> all = new ArrayList<>();
        boolean coarser = false;
        for (Map.Entry<String, List<Tally>> field : byField(ofUnit).entrySet()) {
            List<Tally> reached = field.getValue().stream().filter(threshold::isReached).toList();
            Tally together = Tally.together(field.getValue());
            if (reached.stream().allMatch(Weighing::mayBeTold)) {
                reached.forEach(one -> add(procedure(one), one, all));
            } else if (!together.sensitive() && !together.isOfOnePerson()) {
                add(Subject.field(field.getKey()), together, all);
            } else {
                coarser = true;
            }
        }
        if (coarser) {
            add(Subject.unit(), Tally.together(List.copyOf(ofUnit)), all);
        }
        return all;
    }

    private void add(Subject subject, Tally tally, List<Found> all) {
        if (threshold.isReached(tally)) {
            all.add(new Found(subject, tally.late(), tally.finished()));
        }
    }

    private Subject procedure(Tally tally) {
        return Subject.procedure(tally.procedure(), names.apply(tally.procedure()));
    }

    /** What no procedure was named for is told with its field. */
    private static boolean mayBeTold(Tally tally) {
        return !tally.procedure().isEmpty() && !tally.sensitive() && !tally.isOfOnePerson();
    }

    private static Map<String, List<Tally>> byField(Collection<Tally> tallies) {
        return tallies.stream()
                .collect(Collectors.groupingBy(Tally::field, TreeMap::new, Collectors.toList()));
    }
}
