package vn.caunoi.statistics.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.caunoi.statistics.Period;

/**
 * A period of any year, as people name it (cách chọn kỳ): "Đến tháng 09", "Quý III".
 *
 * @param code as it stands in an address: "den-thang-09"
 * @param in gives the period of a year
 */
record PeriodChoice(String code, String label, IntFunction<Period> in) {

    /** Stands for the two days that the reader names. */
    static final String TWO_DAYS = "tu-ngay";

    private static final int MONTHS = 12;
    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

    /** Choices of one kind, under a heading. */
    record Group(String label, List<PeriodChoice> choices) {}

    static final List<Group> ALL =
            List.of(
                    new Group("Từ đầu năm đến hết tháng", months(PeriodChoice::toEndOf)),
                    new Group("Một tháng", months(PeriodChoice::month)),
                    new Group("Quý và năm", quartersAndYear()),
                    new Group("Kỳ báo cáo, từ ngày 15 đến ngày 14", reported()));

    static Optional<PeriodChoice> read(String code) {
        return ALL.stream()
                .flatMap(group -> group.choices().stream())
                .filter(choice -> choice.code().equals(code))
                .findFirst();
    }

    /** From the first of January to the end of the month that holds the day. */
    static PeriodChoice toMonthOf(LocalDate day) {
        return toEndOf(day.getMonthValue());
    }

    private static PeriodChoice toEndOf(int month) {
        return new PeriodChoice(
                "den-thang-%02d".formatted(month),
                "Đến tháng %02d".formatted(month),
                year -> Period.toEndOf(YearMonth.of(year, month)));
    }

    private static PeriodChoice month(int month) {
        return new PeriodChoice(
                "thang-%02d".formatted(month),
                "Tháng %02d".formatted(month),
                year -> Period.month(YearMonth.of(year, month)));
    }

    private static PeriodChoice quarter(int quarter) {
        return new PeriodChoice(
                "quy-" + quarter,
                "Quý " + QUARTERS.get(quarter - 1),
                year -> Period.quarter(year, quarter));
    }

    private static List<PeriodChoice> quartersAndYear() {
        return Stream.concat(
                        IntStream.rangeClosed(1, QUARTERS.size()).mapToObj(PeriodChoice::quarter),
                        Stream.of(new PeriodChoice("nam", "Cả năm", Period::year)))
                .toList();
    }

    private static List<PeriodChoice> reported() {
        return Stream.concat(months(PeriodChoice::month).stream(), quartersAndYear().stream())
                .map(PeriodChoice::asReported)
                .toList();
    }

    private PeriodChoice asReported() {
        return new PeriodChoice(
                "bao-cao-" + code, label + " (báo cáo)", year -> in.apply(year).asReported());
    }

    private static List<PeriodChoice> months(IntFunction<PeriodChoice> of) {
        return IntStream.rangeClosed(1, MONTHS).mapToObj(of).toList();
    }
}
