package vn.caunoi.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What a search can be narrowed to (lựa chọn lọc), each with its number of hits. */
record Facets(List<Facet> sections, List<Facet> years, List<Facet> kinds) {

    static final Facets NONE = new Facets(List.of(), List.of(), List.of());

    private static final int UNCOUNTED = 0;

    /**
     * One choice.
     *
     * @param count 0 when there were too many hits to count
     */
    record Facet(String value, String label, int count) {}

    /** What all hits of a query belong to. */
    static Facets counted(List<Found> hits) {
        return new Facets(sections(hits), years(hits), kinds(hits));
    }

    /** What the newest hits belong to, and all years since the first. */
    static Facets among(List<Found> hits, int firstYear) {
        int lastYear = hits.stream().mapToInt(Found::year).max().orElse(firstYear);
        List<Facet> years =
                IntStream.rangeClosed(-lastYear, -firstYear)
                        .mapToObj(year -> Integer.toString(-year))
                        .map(year -> new Facet(year, year, UNCOUNTED))
                        .toList();
        return new Facets(uncounted(sections(hits)), years, uncounted(kinds(hits)));
    }

    private static List<Facet> sections(List<Found> hits) {
        List<Found> sectioned = hits.stream().filter(hit -> !hit.section().isEmpty()).toList();
        return count(sectioned, Found::section, Found::sectionName);
    }

    private static List<Facet> years(List<Found> hits) {
        Function<Found, String> year = hit -> Integer.toString(hit.year());
        return count(hits, year, year).stream()
                .sorted(Comparator.comparing(Facet::value).reversed())
                .toList();
    }

    private static List<Facet> kinds(List<Found> hits) {
        return count(hits, Found::kind, Found::kind).stream()
                .map(kind -> new Facet(Slugs.of(kind.label()), kind.label(), kind.count()))
                .toList();
    }

    private static List<Facet> count(
            List<Found> hits, Function<Found, String> value, Function<Found, String> label) {
        var labels = new TreeMap<String, String>();
        var counts = new HashMap<String, Integer>();
        for (Found hit : hits) {
            labels.putIfAbsent(value.apply(hit), label.apply(hit));
            counts.merge(value.apply(hit), 1, Integer::sum);
        }
        return labels.entrySet().stream()
                .map(
                        entry ->
                                new Facet(
                                        entry.getKey(),
                                        entry.getValue(),
                                        counts.getOrDefault(entry.getKey(), 0)))
                .toList();
    }

    private static List<Facet> uncounted(List<Facet> facets) {
        return facets.stream()
                .map(facet -> new Facet(facet.value(), facet.label(), UNCOUNTED))
                .toList();
    }
}
