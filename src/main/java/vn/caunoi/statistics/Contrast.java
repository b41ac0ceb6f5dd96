package vn.caunoi.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which dossiers make the difference between two definitions of a rate (chỗ khác nhau giữa hai cách
 * tính): each kind of dossier is put under both by itself.
 */
public record Contrast(List<Line> lines) {

    /**
     * Dossiers that the two definitions take differently.
     *
     * @param askedTwice whether these had to be supplemented more than once
     * @param first how one such dossier counts under the first definition
     * @param second and under the second
     */
    public record Line(
            DossierClass dossierClass,
            boolean askedTwice,
            long dossiers,
            Share first,
            Share second) {}

    public Contrast {
        lines = List.copyOf(lines);
    }

    public static Contrast between(Partition partition, Profile first, Profile second) {
        var lines = new ArrayList<Line>();
        partition
                .counts()
                .forEach(
                        (one, all) -> {
                            long twice = partition.facts().askedTwice(one);
                            lines.add(line(one, false, all - twice, first, second));
                            lines.add(line(one, true, twice, first, second));
                        });
        lines.removeIf(line -> line.dossiers() == 0 || line.first().equals(line.second()));
        return new Contrast(lines);
    }

    /** How many dossiers the two definitions take differently. */
    public long dossiers() {
        return lines.stream().mapToLong(Line::dossiers).sum();
    }

    /** How a dossier counts, in words. */
    public static String meaning(Share ofOne) {
        if (ofOne.isOfNothing()) {
            return "không tính";
        }
        return ofOne.isAll() ? "tính là đạt" : "tính là chưa đạt";
    }

    private static Line line(
            DossierClass one, boolean twice, long dossiers, Profile first, Profile second) {
        Partition single = single(one, twice);
        return new Line(one, twice, dossiers, first.of(single), second.of(single));
    }

    /** One dossier of the class, and nothing else. */
    private static Partition single(DossierClass one, boolean twice) {
        return new Partition(
                one.isInside() ? 1 : 0,
                0,
                Map.of(one, 1L),
                one.isOpen() ? 1 : 0,
                twice ? new Facts(Map.of(), Map.of(one, 1L)) : Facts.NONE);
    }
}
