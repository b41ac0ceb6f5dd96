package vn.caunoi.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A year of the calendar as the page shows it (lịch cả năm).
 *
 * @param special the days that are not as their day of the week says
 * @param guessed what is counted by the base rule because no notice is known
 */
record YearView(
        int year,
        List<MonthView> months,
        List<SpecialDay> special,
        List<String> guessed,
        int works) {

    static final List<Heading> WEEK =
            List.of(
                    new Heading("T2", "Thứ Hai"),
                    new Heading("T3", "Thứ Ba"),
                    new Heading("T4", "Thứ Tư"),
                    new Heading("T5", "Thứ Năm"),
                    new Heading("T6", "Thứ Sáu"),
                    new Heading("T7", "Thứ Bảy"),
                    new Heading("CN", "Chủ nhật"));

    /** A day of the week over its column. */
    record Heading(String brief, String full) {}

    /** A month in weeks from Monday to Sunday; days of other months are missing. */
    record MonthView(int number, List<List<@Nullable Cell>> weeks) {}

    /** A day in a month. */
    record Cell(LocalDate day, Kind kind, String reason) {}

    /** A day with its reason. */
    record SpecialDay(LocalDate day, DayReason reason) {}

    /** How a day is marked, in letters as well as in colour. */
    enum Kind {
        WORK("", "ngày làm việc"),
        REST("", "nghỉ hằng tuần"),
        OFF("n", "ngày nghỉ lễ, tết, nghỉ bù, nghỉ hoán đổi"),
        WORKED("L", "ngày nghỉ hằng tuần nhưng làm việc (làm bù)");

        private final String letter;
        private final String label;

        Kind(String letter, String label) {
            this.letter = letter;
            this.label = label;
        }

        String letter() {
            return letter;
        }

        String label() {
            return label;
        }

        String css() {
            return "day-" + name().toLowerCase(Locale.ROOT);
        }
    }

    static boolean covers(int year) {
        return year >= WorkingDays.FIRST.getYear() && year <= WorkingDays.LAST.getYear();
    }

    static YearView of(int year, WorkingDays days) {
        List<SpecialDay> special = special(year, days);
        LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
        LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
        return new YearView(
                year,
                Arrays.stream(Month.values())
                        .map(month -> month(YearMonth.of(year, month), days))
                        .toList(),
                special,
                special.stream()
                        .filter(day -> day.reason().provisional())
                        .map(day -> day.reason().text().replace("nghỉ bù: ", ""))
                        .distinct()
                        .toList(),
                Math.toIntExact(days(first, last).filter(days::works).count()));
    }

    /** Thứ Hai … Chủ nhật. */
    static String weekday(LocalDate day) {
        return WEEK.get(day.getDayOfWeek().getValue() - 1).full();
    }

    static List<SpecialDay> special(int year, WorkingDays days) {
        return days(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31))
                .filter(day -> kind(day, days) == Kind.OFF || kind(day, days) == Kind.WORKED)
                .map(day -> new SpecialDay(day, days.reason(day)))
                .toList();
    }

    private static MonthView month(YearMonth month, WorkingDays days) {
        List<List<@Nullable Cell>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        while (!monday.isAfter(month.atEndOfMonth())) {
            List<@Nullable Cell> week = new ArrayList<>();
            days(monday, monday.plusDays(6))
                    .forEach(
                            day ->
                                    week.add(
                                            YearMonth.from(day).equals(month)
                                                    ? cell(day, days)
                                                    : null));
            weeks.add(week);
            monday = monday.plusWeeks(1);
        }
        return new MonthView(month.getMonthValue(), weeks);
    }

    private static Cell cell(LocalDate day, WorkingDays days) {
        return new Cell(day, kind(day, days), days.reason(day).text());
    }

    private static Kind kind(LocalDate day, WorkingDays days) {
        if (days.works(day)) {
            return days.isWorkedByNotice(day) ? Kind.WORKED : Kind.WORK;
        }
        return days.isWeeklyRest(day) ? Kind.REST : Kind.OFF;
    }

    private static Stream<LocalDate> days(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1));
    }
}
