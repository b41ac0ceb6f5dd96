package vn.caunoi.resolutions.reports;

import java.util.List;
import java.util.Map;

/**
 * A month seen from an organisation (số liệu tháng theo nhánh): the parts of everything above it
 * from the top on, then its own.
 *
 * @param way which part leads down to it, level by level
 */
record MonthParts(List<Map<Long, Sums>> levels, List<Long> way) {

    Sums whole() {
        return Sums.of(own().values());
    }

    Map<Long, Sums> own() {
        return levels.getLast();
    }

    boolean tells(Telling telling) {
        return telling.tells(levels, way);
    }
}
