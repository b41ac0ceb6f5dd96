package vn.caunoi.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.caunoi.units.World.TOLD;
import static vn.caunoi.units.World.commune;
import static vn.caunoi.units.World.day;
import static vn.caunoi.units.World.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTreeTest {

    private static final LocalDate REFORM = day("2025-07-01");
    private static final UnitId PROVINCE = new UnitId(1);
    private static final UnitId OLD = new UnitId(2);
    private static final UnitId NEW = new UnitId(3);

    private final Unit province = unit(1, UnitKind.PROVINCE, "Hải Phòng", Period.ALWAYS);
    private final Unit old = coded(under(commune(2, "Hồng Quang", Period.until(REFORM))), "11254");
    private final Unit young =
            coded(under(commune(3, "Bắc Thanh Miện", Period.since(REFORM))), "11254");
    private final UnitTree tree =
            new UnitTree(
                    List.of(province, old, young), List.of(new Succession(OLD, NEW, REFORM, TOLD)));

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, Hồng Quang",
        "2025-07-01, Bắc Thanh Miện",
        "1990-01-01, Hồng Quang",
        "2030-01-01, Bắc Thanh Miện"
    })
    void aCodeMeansTheUnitThatBoreItOnTheDay(LocalDate day, String name) {
        assertThat(tree.withCode(new OfficialCode("11254"), day).orElseThrow().nameOn(day).name())
                .isEqualTo(name);
        assertThat(tree.under(PROVINCE, day))
                .extracting(unit -> unit.nameOn(day).name())
                .containsExactly(name);
    }

    @Test
    void whoSucceedsIsAskedForADay() {
        assertThat(tree.livingSuccessors(OLD, REFORM.minusDays(1))).isEmpty();
        assertThat(tree.livingSuccessors(OLD, REFORM)).containsExactly(young);
        assertThat(tree.livingSuccessors(NEW, REFORM)).isEmpty();
        assertThat(tree.originsOf(NEW)).extracting(Succession::from).containsExactly(OLD);
    }

    @Test
    void contradictionsAreRefused() {
        refused(
                () ->
                        new UnitTree(
                                List.of(
                                        province,
                                        old,
                                        coded(commune(4, "Khác", Period.ALWAYS), "11254")),
                                List.of()),
                "hai đơn vị cùng mang mã 11254");
        refused(() -> new UnitTree(List.of(old), List.of()), "không có đơn vị số 1");
        refused(
                () ->
                        new UnitTree(
                                List.of(province),
                                List.of(new Succession(PROVINCE, NEW, REFORM, TOLD))),
                "không có đơn vị số 3");
        refused(
                () ->
                        new UnitTree(
                                List.of(
                                        province,
                                        under(unit(5, UnitKind.PROVINCE, "Tỉnh", Period.ALWAYS))),
                                List.of()),
                "không thể trực thuộc");
        refused(
                () ->
                        new UnitTree(
                                List.of(
                                        province,
                                        under(
                                                unit(
                                                        5,
                                                        UnitKind.PARTY_CELL,
                                                        "Chi bộ",
                                                        Period.ALWAYS))),
                                List.of()),
                "không thể trực thuộc");
        refused(() -> new Succession(OLD, OLD, REFORM, TOLD), "chính mình");
        refused(() -> new Period(REFORM, REFORM), "bắt đầu trước khi kết thúc");
        refused(() -> new OfficialCode("1a"), "chữ số");
        refused(() -> new UnitName("a", " "), "tên trống");
        refused(() -> new UnitName("a", "b\u0007"), "điều khiển");
        refused(() -> new UnitName("a", "b".repeat(201)), "dài hơn");
        refused(() -> new Source(" ", Mark.READ), "nguồn");
    }

    @Test
    void aNameIsKeptComposed() {
        assertThat(new UnitName("Thanh Miê\u0323n", "x").name()).isEqualTo("Thanh Miện");
    }

    @Test
    void aRenamedUnitKeepsItsOldNameForTheOldDays() {
        Unit renamed = young.renamed(day("2027-01-01"), new UnitName("Bắc", "Xã Bắc"));

        assertThat(renamed.nameOn(day("2026-12-31")).name()).isEqualTo("Bắc Thanh Miện");
        assertThat(renamed.nameOn(day("2027-01-01")).full()).isEqualTo("Xã Bắc");
        assertThat(renamed.renamed(day("2027-01-01"), new UnitName("B", "Xã B")).names().parts())
                .hasSize(2);
        assertThat(
                        renamed.under(day("2027-01-01"), Optional.empty())
                                .parents()
                                .on(day("2027-01-01")))
                .isEmpty();
    }

    @Property
    void periodsOverlapExactlyWhenSomeDayIsInBoth(
            @ForAll @IntRange(max = 9) int a,
            @ForAll @IntRange(max = 9) int b,
            @ForAll @IntRange(max = 9) int c,
            @ForAll @IntRange(max = 9) int d) {
        Period one = period(a, b);
        Period other = period(c, d);
        boolean shared =
                REFORM.minusDays(2)
                        .datesUntil(REFORM.plusDays(12))
                        .anyMatch(day -> one.contains(day) && other.contains(day));

        assertThat(one.overlaps(other)).isEqualTo(shared);
        assertThat(other.overlaps(one)).isEqualTo(shared);
    }

    @Property
    void whoeverSucceedsLivesHoweverTangledTheLinesAre(
            @ForAll @Size(max = 30) List<@IntRange(min = 1, max = 8) Integer> from,
            @ForAll @Size(max = 30) List<@IntRange(min = 1, max = 8) Integer> to) {
        List<Unit> units = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            units.add(commune(i, "Xã " + i, i % 2 == 0 ? Period.ALWAYS : Period.until(REFORM)));
        }
        List<Succession> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
            if (!from.get(i).equals(to.get(i))) {
                lines.add(
                        new Succession(
                                new UnitId(from.get(i)), new UnitId(to.get(i)), REFORM, TOLD));
            }
        }
        var tangled = new UnitTree(units, lines);

        for (Unit each : units) {
            assertThat(tangled.livingSuccessors(each.id(), REFORM))
                    .allMatch(unit -> unit.livesOn(REFORM))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "#ffffff, #000000, 21",
        "#a6121f, #ffffff, 7.9",
        "#7a0c15, #ffd54a, 7.8",
        "#ffffff, #ffffff, 1"
    })
    void contrastIsThatOfWcag(String one, String other, double ratio) {
        assertThat(new Colour(one).contrast(new Colour(other)))
                .isCloseTo(ratio, Offset.offset(0.4));
    }

    @Test
    void paleColoursAreRefused() {
        refused(() -> new Theme(new Colour("#ff0000"), new Colour("#7a0c15")), "quá nhạt");
        refused(() -> new Theme(new Colour("#7a0c15"), new Colour("#888888")), "quá nhạt");
        refused(() -> new Colour("red"), "#rrggbb");
        assertThat(new Theme(new Colour("#0b4a8f"), new Colour("#08356a")).css())
                .isEqualTo(":root{--mast:#0b4a8f;--mast-deep:#08356a}");
    }

    private static void refused(ThrowingCallable deed, String why) {
        assertThatThrownBy(deed).isInstanceOf(Nonsense.class).hasMessageContaining(why);
    }

    /** 0 is "always" or "still". */
    private static Period period(int from, int to) {
        @Nullable LocalDate first = from == 0 ? null : REFORM.plusDays(from);
        @Nullable LocalDate end = to == 0 ? null : REFORM.plusDays(Math.max(to, from + 1));
        return new Period(first, end);
    }

    private static Unit under(Unit unit) {
        return new Unit(
                unit.id(),
                unit.kind(),
                unit.life(),
                unit.names(),
                unit.codes(),
                History.of(PROVINCE, unit.life()),
                TOLD);
    }

    private static Unit coded(Unit unit, String code) {
        return new Unit(
                unit.id(),
                unit.kind(),
                unit.life(),
                unit.names(),
                History.of(new OfficialCode(code), unit.life()),
                unit.parents(),
                TOLD);
    }
}
