package vn.caunoi.statistics.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Merges what would point at too few people (gộp ô nhỏ): a group of the same field, procedure,
 * month and class with fewer dossiers than the rule says loses first its procedure, then its month,
 * then its field. No row is lost, and no class changes: totals still add up.
 */
final class SmallCells {

    private static final List<UnaryOperator<PublicRow>> STEPS =
            List.of(PublicRow::withoutProcedure, PublicRow::withoutMonth, PublicRow::withoutField);

    private SmallCells() {}

    /** The rows for everybody, in the order of their masks. */
    static List<PublicRow> merged(List<FullRow> rows, long smallest) {
        var done = new ArrayList<PublicRow>();
        var rest = new ArrayList<PublicRow>();
        for (FullRow row : rows) {
            if (row.isSensitive()) {
                done.add(row.published().withoutField());
            } else {
                rest.add(row.published());
            }
        }
        List<PublicRow> left = rest;
        for (UnaryOperator<PublicRow> step : STEPS) {
            left = keepLarge(left, smallest, done).stream().map(step).toList();
        }
        done.addAll(left);
        done.sort(Comparator.comparing(PublicRow::mask));
        return List.copyOf(done);
    }

    /** Those in groups that are large enough are done; the others are handed back. */
    private static List<PublicRow> keepLarge(
            List<PublicRow> rows, long smallest, List<PublicRow> done) {
        Map<Boolean, List<List<PublicRow>>> groups =
                rows.stream().collect(Collectors.groupingBy(SmallCells::cell)).values().stream()
                        .collect(Collectors.partitioningBy(group -> group.size() >= smallest));
        groups.getOrDefault(true, List.of()).forEach(done::addAll);
        return groups.getOrDefault(false, List.of()).stream().flatMap(List::stream).toList();
    }

    private static List<Object> cell(PublicRow row) {
        return List.of(row.field(), row.procedure(), row.month(), row.kind());
    }
}
