package vn.caunoi.procedures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.caunoi.procedures.Narrowing.Facet;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Entry;

/**
 * A list of procedures as it is shown (danh sách thủ tục): a page of what was found, and what else
 * one could narrow it to, with how many there are.
 */
public record Listing(List<Procedure> all, Narrowing narrowing, List<Procedure> found, int page) {

    public static final int ON_A_PAGE = 20;

    public static Listing of(List<Procedure> all, Narrowing narrowing, int page) {
        return new Listing(all, narrowing, narrowing.of(all), page);
    }

    public int last() {
        return Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    public List<Procedure> shown() {
        int from = Math.min((page - 1) * ON_A_PAGE, found.size());
        return found.subList(from, Math.min(from + ON_A_PAGE, found.size()));
    }

    /** What the facet can be narrowed to while all else stays as chosen. */
    public List<Choice> choices(Facet facet) {
        Map<String, Long> counts = counts(facet, narrowing.with(facet, "").of(all));
        if (!narrowing.chosen(facet).isEmpty()) {
            counts.putIfAbsent(narrowing.chosen(facet), 0L);
        }
        var choices = new ArrayList<>(List.of(Choice.of("", "Tất cả")));
        counts.forEach(
                (value, count) ->
                        choices.add(
                                Choice.of(
                                        value, "%s (%s)".formatted(value, Formats.number(count)))));
        return choices;
    }

    /** The fields with the number of their procedures. */
    public List<Entry> fields(String path) {
        return counts(Facet.FIELD, all).entrySet().stream()
                .map(
                        field ->
                                new Entry(
                                        field.getKey(),
                                        narrowing
                                                .with(Facet.FIELD, field.getKey())
                                                .address(path, 1),
                                        Formats.number(field.getValue())))
                .toList();
    }

    private static Map<String, Long> counts(Facet facet, List<Procedure> procedures) {
        return procedures.stream()
                .flatMap(facet::of)
                .collect(
                        Collectors.groupingBy(
                                Function.identity(),
                                () -> new TreeMap<>(VietnameseOrder.FIRST),
                                Collectors.counting()));
    }
}
