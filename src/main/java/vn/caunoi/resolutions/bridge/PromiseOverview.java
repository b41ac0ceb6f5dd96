package vn.caunoi.resolutions.bridge;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.caunoi.resolutions.TaskState;
import vn.caunoi.web.components.Tone;

/**
 * Promises and how many of them stand how (việc đã hứa, theo tình trạng).
 *
 * @param counts of states that occur, in their order
 */
record PromiseOverview(List<Promise> promises, Map<TaskState, Long> counts) {

    /** How many the home page shows. */
    static final int ON_HOME = 4;

    static PromiseOverview of(List<Promise> promises) {
        Map<TaskState, Long> counts = new EnumMap<>(TaskState.class);
        promises.forEach(one -> counts.merge(one.state(), 1L, Long::sum));
        return new PromiseOverview(List.copyOf(promises), Collections.unmodifiableMap(counts));
    }

    /** The latest few. */
    Stream<Promise> latest(int most) {
        return promises.stream().limit(most);
    }

    static Tone tone(TaskState state) {
        return switch (state) {
            case DONE -> Tone.GOOD;
            case MISSED -> Tone.BAD;
            case OPEN, CANCELLED -> Tone.INFO;
            case POSTPONED -> Tone.WARN;
        };
    }
}
