package vn.caunoi.statistics;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The few counts that definitions of a rate are made of (số đếm): from our own partition, or as far
 * as somebody published them.
 */
public record Tally(Map<Part, Long> counts) {

    /** One of them, as people call it. */
    public enum Part {
        RECEIVED("số phải giải quyết"),
        IN_TIME("trước hạn và đúng hạn"),
        LATE("trễ hạn"),
        OPEN_IN_TIME("đang giải quyết, còn trong hạn"),
        /** Of those in time, solved or open, the ones asked to supplement more than once. */
        ASKED_TWICE("yêu cầu bổ sung quá một lần");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Open, and not overdue. */
    static final DossierClass[] STILL_IN_TIME = {
        DossierClass.OPEN_IN_TIME,
        DossierClass.OPEN_DUE_SOON,
        DossierClass.AWAITING_CITIZEN,
        DossierClass.AWAITING_PAYMENT
    };

    public Tally {
        counts = Map.copyOf(counts);
    }

    /** From a partition; who waits for the citizen is in time, for the wait does not count. */
    static Tally of(Partition partition) {
        var counts = new EnumMap<Part, Long>(Part.class);
        counts.put(Part.RECEIVED, partition.total());
        counts.put(Part.IN_TIME, partition.of(DossierClass.EARLY, DossierClass.ON_TIME));
        counts.put(Part.LATE, partition.of(DossierClass.LATE));
        counts.put(Part.OPEN_IN_TIME, partition.of(STILL_IN_TIME));
        counts.put(
                Part.ASKED_TWICE,
                partition.facts().askedTwice(DossierClass.EARLY, DossierClass.ON_TIME)
                        + partition.facts().askedTwice(STILL_IN_TIME));
        return new Tally(counts);
    }

    public boolean has(Set<Part> parts) {
        return counts.keySet().containsAll(parts);
    }

    /** The count of a part; what nobody counted is taken for none. */
    public long of(Part part) {
        return counts.getOrDefault(part, 0L);
    }
}
