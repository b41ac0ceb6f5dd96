package vn.caunoi.statistics;

import java.util.HashMap;
import java.util.Map;
import vn.caunoi.procedures.Channel;

/**
 * What some definitions ask beyond the classes.
 *
 * @param received how many of the received came by which channel
 * @param askedTwice how many of a class had to be supplemented more than once
 */
public record Facts(Map<Channel, Long> received, Map<DossierClass, Long> askedTwice) {

    public static final Facts NONE = new Facts(Map.of(), Map.of());

    public Facts {
        received = some(received);
        askedTwice = some(askedTwice);
    }

    public long received(Channel channel) {
        return received.getOrDefault(channel, 0L);
    }

    public long askedTwice(DossierClass... classes) {
        long sum = 0;
        for (DossierClass one : classes) {
            sum += askedTwice.getOrDefault(one, 0L);
        }
        return sum;
    }

    Facts plus(Facts other) {
        return new Facts(
                Partition.added(received, other.received),
                Partition.added(askedTwice, other.askedTwice));
    }

    /** Without what there is none of, so that equal facts are equal. */
    private static <K> Map<K, Long> some(Map<K, Long> counts) {
        Map<K, Long> some = new HashMap<>(counts);
        some.values().removeIf(count -> count == 0);
        return Map.copyOf(some);
    }
}
