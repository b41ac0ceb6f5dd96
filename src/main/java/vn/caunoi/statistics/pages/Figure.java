package vn.caunoi.statistics.pages;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caunoi.statistics.DossierClass;
import vn.caunoi.statistics.Partition;

/**
 * A figure (con số), by the dossiers that it counts: what it shows can be opened.
 *
 * @param code as it stands in an address
 * @param classes which classes it counts
 * @param origin of those, received in the period, carried over, or both
 */
record Figure(String code, String label, Set<DossierClass> classes, Origin origin) {

    enum Origin {
        ANY,
        RECEIVED,
        CARRIED_OVER
    }

    static final Figure RECEIVED =
            of("tiep-nhan", "Tiếp nhận trong kỳ", DossierClass::isInside, Origin.RECEIVED);
    static final Figure CARRIED_OVER =
            of("ky-truoc", "Kỳ trước chuyển sang", DossierClass::isInside, Origin.CARRIED_OVER);
    static final Figure ALL = of("tat-ca", "Số hồ sơ xử lý", DossierClass::isInside, Origin.ANY);
    static final Figure SOLVED =
            of("da-giai-quyet", "Đã giải quyết", DossierClass::isSolved, Origin.ANY);
    static final Figure IN_TIME =
            new Figure(
                    "truoc-va-dung-han",
                    "Trước & đúng hạn",
                    EnumSet.of(DossierClass.EARLY, DossierClass.ON_TIME),
                    Origin.ANY);
    static final Figure OPEN =
            of("chua-xong", "Chưa giải quyết xong", DossierClass::isOpen, Origin.ANY);
    static final Figure LATE = of(DossierClass.LATE);
    static final Figure UNCLASSED = of(DossierClass.NOT_CLASSIFIABLE);

    private static final List<Figure> SUMS =
            List.of(RECEIVED, CARRIED_OVER, ALL, SOLVED, IN_TIME, OPEN);

    static Figure of(DossierClass one) {
        return new Figure(one.code(), one.label(), EnumSet.of(one), Origin.ANY);
    }

    private static Figure of(
            String code, String label, Predicate<DossierClass> which, Origin origin) {
        return new Figure(
                code,
                label,
                Arrays.stream(DossierClass.values()).filter(which).collect(Collectors.toSet()),
                origin);
    }

    static Optional<Figure> read(String code) {
        return Stream.concat(SUMS.stream(), Arrays.stream(DossierClass.values()).map(Figure::of))
                .filter(figure -> figure.code.equals(code))
                .findFirst();
    }

    /** All figures that can be opened. */
    static List<Figure> all() {
        return Stream.concat(SUMS.stream(), Arrays.stream(DossierClass.values()).map(Figure::of))
                .toList();
    }

    long in(Partition partition) {
        return switch (origin) {
            case RECEIVED -> partition.received();
            case CARRIED_OVER -> partition.carriedOver();
            case ANY -> partition.of(classes::contains);
        };
    }

    /** "41.427 hồ sơ: trước & đúng hạn". */
    String lowerCase() {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
