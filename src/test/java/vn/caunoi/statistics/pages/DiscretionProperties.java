package vn.caunoi.statistics.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.caunoi.statistics.DossierClass;
import vn.caunoi.statistics.Facts;
import vn.caunoi.statistics.Partition;

/** Whoever adds and subtracts all that is told of a whole and its parts finds no small group. */
class DiscretionProperties {

    private static final String OTHERS = "Các lĩnh vực khác (gộp)";

    @Property(tries = 500)
    void noSumAndNoDifferenceOfWhatIsToldIsAHandful(
            @ForAll("parts") List<Slice> parts, @ForAll @IntRange(min = 2, max = 7) int least) {
        List<Long> told = sizes(told(parts, least));
        long whole = told.stream().mapToLong(Long::longValue).sum();
        assertThat(whole).as("nobody is lost").isEqualTo(sum(sizes(parts)));
        for (long chosen : sumsOfSome(told)) {
            assertThat(chosen)
                    .satisfiesAnyOf(
                            sum -> assertThat(sum).isIn(0L, whole),
                            sum -> assertThat(sum).isBetween((long) least, whole - least));
        }
    }

    @Property(tries = 500)
    void whatIsNotToldApartStandsTogetherWithAnother(
            @ForAll("parts") List<Slice> parts, @ForAll @IntRange(min = 2, max = 7) int least) {
        long hidden = parts.size() - told(parts, least).stream().filter(this::isNamed).count();
        if (parts.size() > 1) {
            assertThat(hidden).isNotEqualTo(1);
        }
    }

    @Property(tries = 500)
    void whatIsSensitiveIsNeverToldApartAndWhatIsLargeIsWhenNothingHasToBeHidden(
            @ForAll("parts") List<Slice> parts, @ForAll @IntRange(min = 2, max = 7) int least) {
        List<Slice> told = told(parts, least);
        assertThat(told).noneMatch(DiscretionProperties::isSensitive);
        boolean nothingToHide =
                parts.stream()
                        .noneMatch(
                                part ->
                                        isSensitive(part)
                                                || part.partition().orElseThrow().total() < least);
        if (nothingToHide) {
            assertThat(told).isEqualTo(parts);
        }
    }

    private static List<Slice> told(List<Slice> parts, int least) {
        return new Discretion(least).told(parts, DiscretionProperties::isSensitive, OTHERS);
    }

    private static boolean isSensitive(Slice part) {
        return part.code().startsWith("nhạy cảm");
    }

    private boolean isNamed(Slice slice) {
        return !slice.code().isEmpty();
    }

    /** What any choice of them comes to; the rest of the whole is another such choice. */
    private static List<Long> sumsOfSome(List<Long> told) {
        List<Long> sums = new ArrayList<>(List.of(0L));
        for (long size : told) {
            List<Long> with = sums.stream().map(sum -> sum + size).toList();
            sums.addAll(with);
        }
        return sums;
    }

    private static long sum(List<Long> sizes) {
        return sizes.stream().mapToLong(Long::longValue).sum();
    }

    private static List<Long> sizes(List<Slice> slices) {
        return slices.stream().map(slice -> slice.partition().orElseThrow().total()).toList();
    }

    @Provide
    Arbitrary<List<Slice>> parts() {
        Arbitrary<Integer> sizes =
                Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(1, 60));
        Arbitrary<Boolean> sensitive = Arbitraries.of(true, false, false, false);
        return sizes.list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .flatMap(
                        each ->
                                sensitive
                                        .list()
                                        .ofSize(each.size())
                                        .map(
                                                flags ->
                                                        IntStream.range(0, each.size())
                                                                .mapToObj(
                                                                        at ->
                                                                                part(
                                                                                        at,
                                                                                        each.get(
                                                                                                at),
                                                                                        flags.get(
                                                                                                at)))
                                                                .toList()));
    }

    private static Slice part(int at, long size, boolean sensitive) {
        String code = (sensitive ? "nhạy cảm " : "lĩnh vực ") + at;
        return new Slice(
                code,
                code,
                "",
                new Partition(size, 0, Map.of(DossierClass.ON_TIME, size), 0, Facts.NONE));
    }
}
