package vn.caunoi.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.caunoi.web.Formats;

/** What the figures answer: a partition that adds up, or what does not add up in it. */
public sealed interface Answer permits Partition, Broken {

    /**
     * Checks both sums on figures that were counted apart from each other; what fails is shown
     * instead of them.
     */
    static Answer of(
            long received,
            long carriedOver,
            Map<DossierClass, Long> counts,
            long carriedOn,
            Facts facts) {
        List<String> faults = faults(received, carriedOver, counts, carriedOn);
        return faults.isEmpty()
                ? new Partition(received, carriedOver, counts, carriedOn, facts)
                : new Broken(faults);
    }

    /** What does not add up, in sentences; empty when all does. */
    static List<String> faults(
            long received, long carriedOver, Map<DossierClass, Long> counts, long carriedOn) {
        var faults = new ArrayList<String>();
        long inside = Partition.sum(counts, DossierClass::isInside);
        if (received + carriedOver != inside) {
            faults.add(
                    "Tiếp nhận trong kỳ %s cộng kỳ trước chuyển sang %s là %s, nhưng tổng các loại là %s."
                            .formatted(
                                    Formats.number(received),
                                    Formats.number(carriedOver),
                                    Formats.number(received + carriedOver),
                                    Formats.number(inside)));
        }
        long open = Partition.sum(counts, DossierClass::isOpen);
        if (carriedOn != open) {
            faults.add(
                    "Chuyển sang kỳ sau %s, nhưng tổng các loại chưa giải quyết xong là %s."
                            .formatted(Formats.number(carriedOn), Formats.number(open)));
        }
        counts.forEach(
                (one, count) -> {
                    if (count < 0) {
                        faults.add(
                                "Loại “%s” có số âm: %s."
                                        .formatted(one.label(), Formats.number(count)));
                    }
                });
        return List.copyOf(faults);
    }
}
