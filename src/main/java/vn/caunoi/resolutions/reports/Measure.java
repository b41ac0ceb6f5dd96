package vn.caunoi.resolutions.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is counted of the cells under an organisation (chỉ tiêu đếm); each adds up over months. */
enum Measure {
    /** Cells that had to meet, each in each month. */
    CELLS,
    HELD,
    THEMATIC,
    /** Members who had to come to a meeting; those of them who did; those of them who spoke. */
    EXPECTED,
    ATTENDED,
    SPOKE,
    TASKS_DUE,
    TASKS_IN_TIME,
    GOOD,
    FAIR,
    AVERAGE,
    WEAK,
    RATE_0,
    RATE_50,
    RATE_60,
    RATE_70,
    RATE_80,
    RATE_85,
    RATE_90,
    RATE_95,
    RATE_100;

    /** How many cells had which rate of attendance, the lowest first. */
    static final List<Measure> RATES =
            Arrays.stream(values()).filter(one -> one.name().startsWith("RATE_")).toList();

    static final List<Measure> GRADES = List.of(GOOD, FAIR, AVERAGE, WEAK);

    /** All of them, summed by a query. */
    static String sums() {
        return Arrays.stream(values())
                .map(one -> "sum(%1$s) as %1$s".formatted(one.column()))
                .collect(Collectors.joining(", "));
    }

    static String columns() {
        return Arrays.stream(values()).map(Measure::column).collect(Collectors.joining(", "));
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
