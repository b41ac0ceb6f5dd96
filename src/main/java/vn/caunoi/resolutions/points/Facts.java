package vn.caunoi.resolutions.points;

import java.util.Map;

/** All that is known of a meeting for its points (số liệu để chấm điểm). */
record Facts(Map<Fact, Reading> readings) {

    Facts {
        readings = Map.copyOf(readings);
    }

    Reading of(Fact fact) {
        return readings.getOrDefault(fact, Reading.unknown("Chưa có số liệu."));
    }
}
