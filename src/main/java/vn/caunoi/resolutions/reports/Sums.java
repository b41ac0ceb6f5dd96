package vn.caunoi.resolutions.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import vn.caunoi.statistics.Share;

/** The measures of some cells in some months, added up (số cộng). */
record Sums(Map<Measure, Long> counts) {

    static final Sums NOTHING = new Sums(Map.of());

    Sums {
        counts = Map.copyOf(counts);
    }

    static Sums of(Collection<Sums> all) {
        return all.stream().reduce(NOTHING, Sums::plus);
    }

    static Sums read(ResultSet row) throws SQLException {
        var counts = new EnumMap<Measure, Long>(Measure.class);
        for (Measure each : Measure.values()) {
            counts.put(each, row.getLong(each.column()));
        }
        return new Sums(counts);
    }

    long of(Measure measure) {
        return counts.getOrDefault(measure, 0L);
    }

    Share share(Measure part, Measure whole) {
        return new Share(of(part), of(whole));
    }

    Sums plus(Sums other) {
        var sum = new EnumMap<Measure, Long>(Measure.class);
        sum.putAll(counts);
        other.counts.forEach((measure, count) -> sum.merge(measure, count, Long::sum));
        return new Sums(sum);
    }

    Sums minus(Sums other) {
        var rest = new EnumMap<Measure, Long>(Measure.class);
        rest.putAll(counts);
        other.counts.forEach((measure, count) -> rest.merge(measure, -count, Long::sum));
        return new Sums(rest);
    }
}
