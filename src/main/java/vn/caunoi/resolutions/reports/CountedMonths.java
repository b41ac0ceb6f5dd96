package vn.caunoi.resolutions.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.units.UnitId;

/** Reads what was counted of the months, as seen from an organisation (số liệu tháng đã chốt). */
@Component
class CountedMonths {

    private final JdbcClient jdbc;

    CountedMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The months of the period in which cells stood under the organisation. */
    SequencedMap<YearMonth, MonthParts> of(UnitId unit, ReportPeriod period) {
        var months = new TreeMap<YearMonth, MonthParts>();
        lines(unit, period).forEach((path, those) -> months.putAll(parts(way(path), those)));
        return months;
    }

    /** From the top down to the organisation, and in which months it stood there. */
    private Map<String, List<LocalDate>> lines(UnitId unit, ReportPeriod period) {
        var lines = new HashMap<String, List<LocalDate>>();
        jdbc.sql(
                        """
                        select distinct month, path
                        from resolutions.month_of_part
                        where unit = :unit and month >= :from and month < :until
                        """)
                .param("unit", unit.value())
                .param("from", period.from())
                .param("until", period.until())
                .query(
                        row -> {
                            lines.computeIfAbsent(row.getString("path"), _ -> new ArrayList<>())
                                    .add(row.getObject("month", LocalDate.class));
                        });
        return lines;
    }

    private Map<YearMonth, MonthParts> parts(List<Long> line, List<LocalDate> months) {
        var levels = new HashMap<YearMonth, List<Map<Long, Sums>>>();
        for (int depth = 1; depth <= line.size(); depth++) {
            Map<YearMonth, Map<Long, Sums>> level = level(line.subList(0, depth), months);
            level.forEach(
                    (month, parts) ->
                            levels.computeIfAbsent(month, _ -> new ArrayList<>()).add(parts));
        }
        var found = new HashMap<YearMonth, MonthParts>();
        levels.forEach(
                (month, those) ->
                        found.put(month, new MonthParts(those, line.subList(1, line.size()))));
        return found;
    }

    /** What stands right under the last of the line: its organisations, and its cells together. */
    private Map<YearMonth, Map<Long, Sums>> level(List<Long> line, List<LocalDate> months) {
        var level = new HashMap<YearMonth, Map<Long, Sums>>();
        jdbc.sql(
                        """
                        select month, part, %s from resolutions.month_of_part
                        where unit = :unit and path = :path and month = any(cast(:months as date[]))
                        """
                                .formatted(Measure.columns()))
                .param("unit", line.getLast())
                .param("months", months.stream().map(LocalDate::toString).toArray(String[]::new))
                .param("path", path(line))
                .query(
                        row -> {
                            level.computeIfAbsent(
                                            month(row.getObject("month", LocalDate.class)),
                                            _ -> new HashMap<>())
                                    .put(row.getLong("part"), Sums.read(row));
                        });
        return level;
    }

    private static YearMonth month(LocalDate day) {
        return YearMonth.from(Objects.requireNonNull(day));
    }

    private static List<Long> way(String path) {
        return Arrays.stream(path.split("/", -1))
                .filter(unit -> !unit.isEmpty())
                .map(Long::valueOf)
                .toList();
    }

    private static String path(List<Long> line) {
        var path = new StringBuilder("/");
        line.forEach(unit -> path.append(unit).append('/'));
        return path.toString();
    }
}
