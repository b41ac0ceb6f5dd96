package vn.caunoi.statistics.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.caunoi.program.PublicKey;
import vn.caunoi.statistics.DossierClass;
import vn.caunoi.web.Formats;

/**
 * What the page of a closed month shows (một kỳ đã khóa).
 *
 * @param versions the newest first, at least one
 */
record ClosedPeriod(List<Closing> versions) {

    ClosedPeriod {
        versions = List.copyOf(versions);
    }

    /**
     * A figure in all versions, the oldest first.
     *
     * @param differs whether they do not all say the same
     */
    record Figure(String label, List<String> values, boolean differs) {}

    Closing newest() {
        return versions.getFirst();
    }

    String label() {
        return newest().snapshot().days().label();
    }

    String address() {
        return ClosedPeriodController.ADDRESS + "/" + newest().month();
    }

    String fingerprint() {
        return newest().signed().publicKey().map(PublicKey::fingerprint).orElse("");
    }

    /** The versions in the order in which they were closed, as columns stand. */
    List<Closing> columns() {
        return versions.reversed();
    }

    List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        List<Snapshot.Figures> all =
                columns().stream().map(closing -> closing.snapshot().figures()).toList();
        figures.add(
                figure(
                        "Tiếp nhận trong kỳ",
                        all.stream().map(Snapshot.Figures::received).toList()));
        figures.add(
                figure(
                        "Kỳ trước chuyển sang",
                        all.stream().map(Snapshot.Figures::carriedOver).toList()));
        Arrays.stream(DossierClass.values())
                .filter(DossierClass::isInside)
                .forEach(
                        kind ->
                                figures.add(
                                        figure(
                                                kind.label(),
                                                all.stream().map(each -> each.of(kind)).toList())));
        figures.add(
                figure(
                        "Chuyển sang kỳ sau",
                        all.stream().map(Snapshot.Figures::carriedOn).toList()));
        return figures;
    }

    private static Figure figure(String label, List<Long> values) {
        return new Figure(
                label,
                values.stream().map(Formats::number).toList(),
                values.stream().distinct().count() > 1);
    }
}
