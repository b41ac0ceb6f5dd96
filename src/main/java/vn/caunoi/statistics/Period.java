package vn.caunoi.statistics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.caunoi.web.Formats;

/**
 * The days that figures are asked for (kỳ), first and last included. Reports may close a month
 * before it ends: with 14 as the last day, September runs from 15 August to 14 September.
 */
public record Period(LocalDate from, LocalDate until) {

    /** The last day of a month in reports (kỳ báo cáo từ ngày 15 đến ngày 14). */
    public static final int REPORTS_CLOSE_ON = 14;

    private static final Pattern CODE =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");
    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_YEAR = 12;

    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("kỳ kết thúc trước khi bắt đầu: " + until);
        }
    }

    public static Period day(LocalDate day) {
        return new Period(day, day);
    }

    public static Period month(YearMonth month) {
        return months(month, 1);
    }

    public static Period quarter(int year, int quarter) {
        return months(YearMonth.of(year, quarter * MONTHS_OF_QUARTER - 2), MONTHS_OF_QUARTER);
    }

    public static Period year(int year) {
        return months(YearMonth.of(year, Month.JANUARY), MONTHS_OF_YEAR);
    }

    /** From the first of January on: "Đến tháng 09". */
    public static Period toEndOf(YearMonth month) {
        return months(YearMonth.of(month.getYear(), Month.JANUARY), month.getMonthValue());
    }

    /** So many months from the first on. */
    public static Period months(YearMonth first, int count) {
        return new Period(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    /** The month, quarter or year with the days that reports count to it. */
    public Period asReported() {
        return new Period(reported(from), reported(until.plusDays(1)).minusDays(1));
    }

    /** As it stands in an address: "2023-01-01..2023-09-30"; empty for what is none. */
    public static Optional<Period> read(String code) {
        Matcher days = CODE.matcher(code);
        if (!days.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate from = LocalDate.parse(days.group(1));
            LocalDate until = LocalDate.parse(days.group(2));
            return until.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, until));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    public String code() {
        return from + ".." + until;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** The day on whose evening the dossiers stood open that this period begins with. */
    public LocalDate dayBefore() {
        return from.minusDays(1);
    }

    /** Its calendar months, each from the first to the last day that lies in it. */
    public List<Period> months() {
        YearMonth first = YearMonth.from(from);
        long count = first.until(YearMonth.from(until), ChronoUnit.MONTHS) + 1;
        return IntStream.range(0, (int) count)
                .mapToObj(first::plusMonths)
                .map(month -> new Period(later(month.atDay(1)), earlier(month.atEndOfMonth())))
                .toList();
    }

    /**
     * "Tháng 09/2023", "Quý III/2023", "Năm 2023", "Kỳ báo cáo: Tháng 09/2023", else the two days.
     */
    public String label() {
        if (from.getDayOfMonth() == REPORTS_CLOSE_ON + 1
                && until.getDayOfMonth() == REPORTS_CLOSE_ON) {
            YearMonth first = YearMonth.from(from).plusMonths(1);
            Period calendar = new Period(first.atDay(1), YearMonth.from(until).atEndOfMonth());
            return "Kỳ báo cáo: " + calendar.named();
        }
        return named();
    }

    private String named() {
        if (equals(month(YearMonth.from(from)))) {
            return "Tháng %02d/%d".formatted(from.getMonthValue(), from.getYear());
        }
        if (equals(year(from.getYear()))) {
            return "Năm " + from.getYear();
        }
        int quarter = (from.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1;
        if (equals(quarter(from.getYear(), quarter))) {
            return "Quý %s/%d".formatted(QUARTERS.get(quarter - 1), from.getYear());
        }
        return "%s – %s".formatted(Formats.day(from), Formats.day(until));
    }

    private LocalDate later(LocalDate day) {
        return day.isBefore(from) ? from : day;
    }

    private LocalDate earlier(LocalDate day) {
        return day.isAfter(until) ? until : day;
    }

    private static LocalDate reported(LocalDate firstOfMonth) {
        return firstOfMonth.minusMonths(1).withDayOfMonth(REPORTS_CLOSE_ON + 1);
    }
}
