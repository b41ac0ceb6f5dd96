package vn.caunoi.resolutions.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.caunoi.resolutions.reports.Province.Block;

/**
 * Whoever holds every report of every organisation, of all months, quarters and the year, finds no
 * small group in them, however they add and subtract.
 */
class SilenceProperties {

    private static final int LEAST = 5;
    private static final List<Line> LINES = List.of(Line.MEETINGS, Line.ATTENDANCE);

    /** What a figure in a report is about. */
    private record Figure(Set<Block> about, Sums told) {}

    @Property(tries = 60)
    void noTwoFiguresTellASmallGroup(@ForAll long seed, @ForAll @IntRange(min = 3, max = 7) int n) {
        var province = new Province(seed, n);
        for (Line line : LINES) {
            List<Figure> told = told(province, line);
            for (Figure one : told) {
                assertThat(one.told()).isEqualTo(province.sums(one.about()));
                mustBeLarge(line, province, one.about());
                for (Figure other : told) {
                    if (one.about().size() > other.about().size()
                            && one.about().containsAll(other.about())) {
                        var left = new HashSet<>(one.about());
                        left.removeAll(other.about());
                        mustBeLarge(line, province, left);
                    }
                }
            }
        }
    }

    /** Also none that only many figures together tell. */
    @Property(tries = 40)
    void noSumOfFiguresTellsASmallUnit(
            @ForAll long seed, @ForAll @IntRange(min = 3, max = 6) int n) {
        var province = new Province(seed, n);
        for (Line line : LINES) {
            var reckoned = new Reckoned(province.blocks());
            told(province, line).forEach(figure -> reckoned.learn(figure.about()));
            for (Set<Block> group : groups(province)) {
                if (reckoned.knows(group)) {
                    mustBeLarge(line, province, group);
                }
            }
        }
    }

    @Property(tries = 60)
    void quartersAndYearsTellNothingThatTheirMonthsDoNot(
            @ForAll long seed, @ForAll @IntRange(min = 3, max = 7) int n) {
        var province = new Province(seed, n);
        for (Line line : LINES) {
            var ofMonths = new Reckoned(province.blocks());
            told(province, line).stream()
                    .map(Figure::about)
                    .filter(about -> about.stream().map(Block::month).distinct().count() == 1)
                    .forEach(ofMonths::learn);
            told(province, line)
                    .forEach(figure -> assertThat(ofMonths.knows(figure.about())).isTrue());
        }
    }

    /** Were only small figures left out, the others would give them away. */
    @Example
    void leavingOutWhatIsSmallWouldNotDo() {
        assertThat(LongStream.range(0, 20).mapToObj(seed -> new Province(seed, 3)))
                .anyMatch(SilenceProperties::givesAwayWhatIsLeftOut);
    }

    private static boolean givesAwayWhatIsLeftOut(Province province) {
        var reckoned = new Reckoned(province.blocks());
        List<Set<Block>> groups = groups(province);
        groups.stream().filter(group -> isLarge(province, group)).forEach(reckoned::learn);
        return groups.stream()
                .anyMatch(group -> !isLarge(province, group) && reckoned.knows(group));
    }

    private static boolean isLarge(Province province, Set<Block> group) {
        return Line.ATTENDANCE.isLarge(province.sums(group), LEAST);
    }

    private static void mustBeLarge(Line line, Province province, Set<Block> group) {
        Sums sums = province.sums(group);
        assertThat(line.isEmpty(sums) || line.isLarge(sums, LEAST))
                .as("%s of %s", sums, group)
                .isTrue();
    }

    /** Every unit and every cell, in every period. */
    private static List<Set<Block>> groups(Province province) {
        var units = new ArrayList<>(province.organisations());
        units.addAll(province.cells());
        var groups = new ArrayList<Set<Block>>();
        for (ReportPeriod period : province.periods()) {
            units.forEach(unit -> groups.add(province.under(unit, period)));
        }
        groups.removeIf(Set::isEmpty);
        return groups;
    }

    private static List<Figure> told(Province province, Line line) {
        var told = new HashMap<Set<Block>, Figure>();
        for (long unit : province.organisations()) {
            for (ReportPeriod period : province.periods()) {
                LineReport report =
                        LineReport.of(province.counted(unit, period), new Telling(line, LEAST));
                figures(province, report, unit, period)
                        .forEach(figure -> told.put(figure.about(), figure));
            }
        }
        return List.copyOf(told.values());
    }

    private static List<Figure> figures(
            Province province, LineReport report, long unit, ReportPeriod period) {
        var figures = new ArrayList<Figure>();
        report.months()
                .forEach(
                        (month, sums) ->
                                figures.add(
                                        new Figure(
                                                province.under(unit, ReportPeriod.month(month)),
                                                sums)));
        report.whole()
                .ifPresent(
                        whole -> {
                            Set<Block> all = province.under(unit, period);
                            figures.add(new Figure(all, whole));
                            figures.addAll(parts(province, report, unit, period, all));
                        });
        return figures;
    }

    private static List<Figure> parts(
            Province province, LineReport report, long unit, ReportPeriod period, Set<Block> all) {
        var figures = new ArrayList<Figure>();
        report.parts()
                .forEach(
                        (part, sums) ->
                                figures.add(
                                        new Figure(
                                                province.parts(unit, period, Set.of(part)), sums)));
        if (report.hasRest()) {
            var left = new HashSet<>(all);
            left.removeAll(province.parts(unit, period, new TreeSet<>(report.parts().keySet())));
            figures.add(new Figure(left, report.rest()));
        }
        return figures;
    }

    /** All that can be reckoned from some sums by adding and subtracting multiples of them. */
    private static final class Reckoned {

        private static final long PRIME = 2_147_483_647;

        private final Map<Block, Integer> columns = new HashMap<>();
        private final Map<Integer, long[]> rows = new HashMap<>();

        Reckoned(List<Block> blocks) {
            blocks.forEach(block -> columns.put(block, columns.size()));
        }

        void learn(Set<Block> group) {
            long[] row = reduced(group);
            for (int column = 0; column < row.length; column++) {
                if (row[column] != 0) {
                    long inverse = power(row[column], PRIME - 2);
                    for (int each = column; each < row.length; each++) {
                        row[each] = row[each] * inverse % PRIME;
                    }
                    rows.put(column, row);
                    return;
                }
            }
        }

        boolean knows(Set<Block> group) {
            for (long rest : reduced(group)) {
                if (rest != 0) {
                    return false;
                }
            }
            return true;
        }

        private long[] reduced(Set<Block> group) {
            long[] row = new long[columns.size()];
            group.forEach(block -> row[columns.getOrDefault(block, 0)] = 1);
            for (int column = 0; column < row.length; column++) {
                long[] known = rows.get(column);
                long times = row[column];
                if (known != null && times != 0) {
                    for (int each = column; each < row.length; each++) {
                        row[each] = Math.floorMod(row[each] - times * known[each], PRIME);
                    }
                }
            }
            return row;
        }

        private static long power(long base, long exponent) {
            long result = 1;
            for (long square = base, left = exponent; left > 0; left >>= 1) {
                if ((left & 1) == 1) {
                    result = result * square % PRIME;
                }
                square = square * square % PRIME;
            }
            return result;
        }
    }
}
