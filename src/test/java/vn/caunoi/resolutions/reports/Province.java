package vn.caunoi.resolutions.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An invented tree of organisations and cells over some months. Organisations and cells move from
 * month to month; meetings are small, and some cells do not meet.
 */
final class Province {

    static final YearMonth FIRST = YearMonth.of(2026, 1);
    static final long TOP = 1;

    /** What happened in one cell in one month; no report tells less. */
    record Block(long cell, YearMonth month) {}

    private final int months;
    private final List<Long> organisations = new ArrayList<>();
    private final List<Long> cells = new ArrayList<>();
    private final Map<YearMonth, Map<Long, Long>> above = new TreeMap<>();
    private final Map<Block, Sums> happened = new LinkedHashMap<>();

    Province(long seed, int months) {
        var random = new Random(seed);
        this.months = months;
        int middle = 2 + random.nextInt(3);
        int low = random.nextInt(5);
        int many = 12 + random.nextInt(30);
        IntStream.range(0, 1 + middle + low).forEach(each -> organisations.add(TOP + each));
        IntStream.range(0, many).forEach(each -> cells.add(100L + each));
        Map<Long, Long> tree = new HashMap<>();
        organisations.subList(1, 1 + middle).forEach(each -> tree.put(each, TOP));
        organisations
                .subList(1 + middle, organisations.size())
                .forEach(each -> tree.put(each, TOP + 1 + random.nextInt(middle)));
        cells.forEach(cell -> tree.put(cell, any(random)));
        for (int each = 0; each < months; each++) {
            YearMonth month = FIRST.plusMonths(each);
            move(tree, random, middle);
            above.put(month, Map.copyOf(tree));
            cells.forEach(cell -> happened.put(new Block(cell, month), meeting(random)));
        }
    }

    private void move(Map<Long, Long> tree, Random random, int middle) {
        if (random.nextInt(3) == 0) {
            tree.put(cells.get(random.nextInt(cells.size())), any(random));
        }
        if (random.nextInt(4) == 0 && organisations.size() > 1 + middle) {
            tree.put(organisations.getLast(), TOP + 1 + random.nextInt(middle));
        }
    }

    private long any(Random random) {
        return organisations.get(random.nextInt(organisations.size()));
    }

    private static Sums meeting(Random random) {
        if (random.nextInt(12) == 0) {
            return new Sums(Map.of(Measure.CELLS, 1L));
        }
        long expected = 3 + random.nextInt(10);
        long attended = expected - random.nextInt(3);
        return new Sums(
                Map.of(
                        Measure.CELLS,
                        1L,
                        Measure.HELD,
                        1L,
                        Measure.EXPECTED,
                        expected,
                        Measure.ATTENDED,
                        attended,
                        Measure.SPOKE,
                        (long) random.nextInt((int) attended + 1)));
    }

    List<Long> organisations() {
        return organisations;
    }

    List<Long> cells() {
        return cells;
    }

    List<Block> blocks() {
        return List.copyOf(happened.keySet());
    }

    /** All months, quarters and the year. */
    List<ReportPeriod> periods() {
        List<YearMonth> all = IntStream.range(0, months).mapToObj(FIRST::plusMonths).toList();
        return Stream.of(
                        all.stream().map(ReportPeriod::month),
                        all.stream().map(ReportPeriod::quarterOf).distinct(),
                        Stream.of(ReportPeriod.year(FIRST.getYear())))
                .flatMap(periods -> periods)
                .toList();
    }

    /** What stood under a unit, or was it, in the period. */
    Set<Block> under(long unit, ReportPeriod period) {
        return blocks(
                block ->
                        lies(block.month(), period)
                                && line(block.cell(), block.month()).contains(unit));
    }

    Sums sums(Set<Block> blocks) {
        return Sums.of(blocks.stream().map(happened::get).toList());
    }

    /** What the database would answer. */
    TreeMap<YearMonth, MonthParts> counted(long organisation, ReportPeriod period) {
        var counted = new TreeMap<YearMonth, MonthParts>();
        above.keySet().stream()
                .filter(month -> lies(month, period))
                .filter(month -> !under(organisation, ReportPeriod.month(month)).isEmpty())
                .forEach(month -> counted.put(month, parts(organisation, month)));
        return counted;
    }

    private static boolean lies(YearMonth month, ReportPeriod period) {
        LocalDate first = month.atDay(1);
        return !first.isBefore(period.from()) && first.isBefore(period.until());
    }

    private MonthParts parts(long organisation, YearMonth month) {
        List<Long> line = line(organisation, month);
        List<Map<Long, Sums>> levels = line.stream().map(unit -> level(unit, month)).toList();
        return new MonthParts(levels, line.subList(1, line.size()));
    }

    private Map<Long, Sums> level(long organisation, YearMonth month) {
        var level = new HashMap<Long, Sums>();
        for (Block block : blocks(block -> block.month().equals(month))) {
            List<Long> line = line(block.cell(), month);
            int depth = line.indexOf(organisation);
            if (depth >= 0) {
                long next = line.get(depth + 1);
                long part = next == block.cell() ? Telling.DIRECT : next;
                level.merge(part, happened.getOrDefault(block, Sums.NOTHING), Sums::plus);
            }
        }
        return level;
    }

    /** From the top down to the unit, as it stood in the month. */
    private List<Long> line(long unit, YearMonth month) {
        var line = new ArrayList<Long>();
        Map<Long, Long> tree = above.getOrDefault(month, Map.of());
        for (Long each = unit; each != null; each = tree.get(each)) {
            line.addFirst(each);
        }
        return line;
    }

    private Set<Block> blocks(Predicate<Block> those) {
        var found = new HashSet<Block>();
        happened.keySet().stream().filter(those).forEach(found::add);
        return found;
    }

    Set<Block> parts(long organisation, ReportPeriod period, Set<Long> apart) {
        return blocks(block -> lies(block.month(), period) && stands(block, organisation, apart));
    }

    private boolean stands(Block block, long organisation, Set<Long> apart) {
        List<Long> line = line(block.cell(), block.month());
        int depth = line.indexOf(organisation);
        return depth >= 0 && apart.contains(line.get(depth + 1));
    }
}
