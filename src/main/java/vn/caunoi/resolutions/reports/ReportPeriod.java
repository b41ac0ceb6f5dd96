package vn.caunoi.resolutions.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a report is about: a month, a quarter or a year (kỳ báo cáo).
 *
 * @param code as it stands in an address: "2026-10", "2026-q3", "2026"
 * @param name "Quý 3 năm 2026"
 */
record ReportPeriod(String code, String name, YearMonth first, int length) {

    private static final Pattern CODE = Pattern.compile("(20[0-9]{2})(?:-(q?)([0-9]{1,2}))?");
    private static final int MONTHS = 12;
    private static final int QUARTER = 3;

    static Optional<ReportPeriod> read(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(3) == null) {
            return Optional.of(year(year));
        }
        int number = Integer.parseInt(matcher.group(3));
        boolean isQuarter = !matcher.group(2).isEmpty();
        if (number < 1 || number > (isQuarter ? MONTHS / QUARTER : MONTHS)) {
            return Optional.empty();
        }
        return Optional.of(isQuarter ? quarter(year, number) : month(YearMonth.of(year, number)));
    }

    static ReportPeriod month(YearMonth month) {
        return new ReportPeriod(
                month.toString(),
                "Tháng %d năm %d".formatted(month.getMonthValue(), month.getYear()),
                month,
                1);
    }

    /** The quarter to which the month belongs. */
    static ReportPeriod quarterOf(YearMonth month) {
        return quarter(month.getYear(), (month.getMonthValue() + QUARTER - 1) / QUARTER);
    }

    static ReportPeriod year(int year) {
        return new ReportPeriod(
                Integer.toString(year), "Năm " + year, YearMonth.of(year, 1), MONTHS);
    }

    private static ReportPeriod quarter(int year, int number) {
        return new ReportPeriod(
                "%d-q%d".formatted(year, number),
                "Quý %d năm %d".formatted(number, year),
                YearMonth.of(year, number * QUARTER - QUARTER + 1),
                QUARTER);
    }

    boolean isLong() {
        return length > 1;
    }

    LocalDate from() {
        return first.atDay(1);
    }

    /** The first day after it. */
    LocalDate until() {
        return first.plusMonths(length).atDay(1);
    }
}
