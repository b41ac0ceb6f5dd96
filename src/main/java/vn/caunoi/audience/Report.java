package vn.caunoi.audience;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.audience.History.OfDay;
import vn.caunoi.audience.History.OfMonth;
import vn.caunoi.audience.History.OfYear;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.BarChart;
import vn.caunoi.web.components.BarChart.Bar;
import vn.caunoi.web.components.Entry;

/**
 * What the page of visits shows for a month.
 *
 * @param first the first month with a count
 * @param last the current month
 */
record Report(
        YearMonth month,
        YearMonth first,
        YearMonth last,
        Instant asOf,
        Counts counts,
        List<OfDay> days,
        List<OfMonth> months,
        List<OfYear> years,
        @Nullable OpeningBalance opening,
        List<Entry> mostRead) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    static String name(YearMonth month) {
        return "tháng " + MONTH.format(month);
    }

    static String address(YearMonth month) {
        return AudienceController.ADDRESS + "/" + month;
    }

    boolean isWithin(YearMonth other) {
        return !other.isBefore(first) && !other.isAfter(last);
    }

    boolean isCurrent() {
        return month.equals(last);
    }

    /** The newest month of a year that can be shown. */
    YearMonth newestOf(OfYear year) {
        YearMonth december = year.year().atMonth(12);
        return december.isAfter(last) ? last : december;
    }

    long sumOfDays() {
        return days.stream().mapToLong(OfDay::visitors).sum();
    }

    long sumOfYears() {
        return years.stream().mapToLong(OfYear::visitors).sum()
                + (opening == null ? 0 : opening.total());
    }

    BarChart chartOfDays() {
        return new BarChart(
                "Từng ngày, " + name(month),
                "Ngày",
                "Lượt truy cập",
                days.stream().map(of -> new Bar(Formats.day(of.day()), of.visitors())).toList());
    }

    BarChart chartOfMonths() {
        return new BarChart(
                "Từng tháng, năm " + month.getYear(),
                "Tháng",
                "Lượt truy cập",
                months.stream()
                        .map(of -> new Bar(MONTH.format(of.month()), of.visitors()))
                        .toList());
    }
}
