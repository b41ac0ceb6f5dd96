package vn.caunoi.statistics.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** Whatever is merged, nobody is lost and nobody stands out. */
class SmallCellsProperties {

    @Property(tries = 200)
    void everyRowStaysInItsClassAndOrigin(
            @ForAll("dossiers") List<FullRow> rows,
            @ForAll @LongRange(min = 1, max = 9) long least) {
        assertThat(counts(SmallCells.merged(rows, least), row -> List.of(row.mask(), row.kind())))
                .isEqualTo(
                        counts(
                                rows.stream().map(FullRow::published).toList(),
                                row -> List.of(row.mask(), row.kind())));
    }

    @Property(tries = 200)
    void whatStillTellsItsFieldIsOneOfEnough(
            @ForAll("dossiers") List<FullRow> rows,
            @ForAll @LongRange(min = 1, max = 9) long least) {
        List<PublicRow> merged = SmallCells.merged(rows, least);
        Map<Object, Long> cells =
                counts(
                        merged.stream()
                                .filter(row -> !row.field().equals(PublicRow.MERGED))
                                .toList(),
                        row -> List.of(row.field(), row.procedure(), row.month(), row.kind()));
        assertThat(cells.values()).allMatch(count -> count >= least);
    }

    @Property(tries = 100)
    void aSensitiveProcedureIsNeverTold(@ForAll("dossiers") List<FullRow> rows) {
        List<FullRow> sensitive =
                rows.stream().map(row -> row.with(Column.SENSITIVE, "x")).toList();
        assertThat(SmallCells.merged(sensitive, 1))
                .allMatch(row -> row.procedure().equals(PublicRow.MERGED))
                .allMatch(row -> row.field().equals(PublicRow.MERGED));
    }

    private static Map<Object, Long> counts(
            List<PublicRow> rows, Function<PublicRow, Object> cell) {
        return rows.stream().collect(Collectors.groupingBy(cell, Collectors.counting()));
    }

    @Provide
    Arbitrary<List<FullRow>> dossiers() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of("truoc-han", "tre-han", "con-han"))
                .as(SmallCellsProperties::row)
                .list()
                .ofMaxSize(60)
                .map(
                        rows ->
                                IntStream.range(0, rows.size())
                                        .mapToObj(at -> rows.get(at).with(Column.MASK, "m" + at))
                                        .toList());
    }

    private static FullRow row(int field, int month, String kind) {
        Map<Column, String> facts = new EnumMap<>(Column.class);
        facts.put(Column.FIELD, "Lĩnh vực " + field);
        facts.put(Column.PROCEDURE, "1.00000" + field * month);
        facts.put(Column.RECEIVED, "2023-0" + month + "-05");
        facts.put(Column.ORIGIN, Origin.RECEIVED.code());
        facts.put(Column.CLASS, kind);
        return new FullRow(facts);
    }
}
