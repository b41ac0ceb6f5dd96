package vn.caunoi.resolutions.reports;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is told of an organisation in a period (báo cáo).
 *
 * @param months those that were counted
 * @param least below how many a group is too small
 */
record Report(List<YearMonth> months, Map<Line, LineReport> lines, long least) {

    /** A quarter of the cells must be enough to be a group of its own. */
    private static final int QUARTERS = 4;

    static final String ALL = "Toàn bộ";
    static final String REST = "Còn lại (gộp)";

    static Report of(SequencedMap<YearMonth, MonthParts> counted, long least) {
        var lines = new EnumMap<Line, LineReport>(Line.class);
        for (Line line : Line.values()) {
            lines.put(line, LineReport.of(counted, new Telling(line, least)));
        }
        return new Report(List.copyOf(counted.sequencedKeySet()), lines, least);
    }

    boolean isEmpty() {
        return months.isEmpty();
    }

    Told whole() {
        return told(ALL, line -> line.whole());
    }

    List<Told> byMonth() {
        return months.stream()
                .map(
                        month ->
                                told(
                                        "Tháng %d/%d"
                                                .formatted(month.getMonthValue(), month.getYear()),
                                        line -> Optional.ofNullable(line.months().get(month))))
                .toList();
    }

    /** The organisations right below that stand apart in some line, by name, then the rest. */
    List<Told> byPart(Function<Long, String> names) {
        var parts = new TreeSet<Long>();
        lines.values().forEach(line -> parts.addAll(line.parts().keySet()));
        if (parts.isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<Told>();
        for (Long part : parts) {
            rows.add(told(names.apply(part), line -> Optional.ofNullable(line.parts().get(part))));
        }
        rows.sort((one, other) -> Told.ORDER.compare(one.name(), other.name()));
        Told rest = told(REST, line -> Optional.of(line.rest()).filter(_ -> line.hasRest()));
        return Stream.concat(rows.stream(), Stream.of(rest).filter(row -> !row.isSilent()))
                .toList();
    }

    /** How the cells' rates of attendance were spread, in the months that tell it. */
    SequencedMap<YearMonth, Spread> spreads() {
        var spreads = new TreeMap<YearMonth, Spread>();
        LineReport attendance = lines.get(Line.ATTENDANCE);
        if (attendance != null) {
            attendance
                    .months()
                    .forEach(
                            (month, sums) ->
                                    Spread.of(sums, QUARTERS * least)
                                            .ifPresent(spread -> spreads.put(month, spread)));
        }
        return spreads;
    }

    private Told told(String name, Function<LineReport, Optional<Sums>> what) {
        var told = new HashMap<Line, Sums>();
        lines.forEach((line, report) -> what.apply(report).ifPresent(sums -> told.put(line, sums)));
        return new Told(name, told);
    }
}
