package vn.caunoi.resolutions.points;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one step said (cột điểm).
 *
 * @param points by the codes of criteria
 * @param vote of the meeting, by which the cell adopted it; null for other steps
 * @param reason of the level above; empty for other steps
 */
record Column(
        Stage stage,
        Map<String, Integer> points,
        Grade grade,
        Instant at,
        @Nullable UUID vote,
        String reason) {

    Column {
        points = Map.copyOf(points);
    }

    int total() {
        return points.values().stream().mapToInt(Integer::intValue).sum();
    }

    Optional<Integer> of(Criterion criterion) {
        return Optional.ofNullable(points.get(criterion.code()));
    }

    int of(Form.Group group) {
        return group.criteria().stream().mapToInt(one -> of(one).orElse(0)).sum();
    }
}
