package vn.caunoi.meetings.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.caunoi.calendar.WorkingDays;

/**
 * On which day of every month a cell meets (lịch sinh hoạt): "mùng 3 hằng tháng", "Chủ nhật đầu
 * tháng", and what to do when that is no working day.
 */
record Recurrence(Day day, Shift shift) {

    private static final Pattern CODE = Pattern.compile("([a-z0-9]+)(?:/([a-z]+))?");

    /** The day by itself. */
    sealed interface Day {

        LocalDate in(YearMonth month);

        String code();
    }

    /** A day by its number; a month without it ends earlier. */
    record OfMonth(int number) implements Day {

        OfMonth {
            if (number < 1 || number > 31) {
                throw new IllegalArgumentException("no day of a month: " + number);
            }
        }

        @Override
        public LocalDate in(YearMonth month) {
            return month.atDay(Math.min(number, month.lengthOfMonth()));
        }

        @Override
        public String code() {
            return "d" + number;
        }

        @Override
        public String toString() {
            return (number <= 10 ? "mùng " : "ngày ") + number + " hằng tháng";
        }
    }

    /**
     * A day of the week.
     *
     * @param nth from 1 to 4; 5 for the last one
     */
    record OfWeek(DayOfWeek day, int nth) implements Day {

        private static final int LAST = 5;
        private static final String[] NTH = {"hai", "ba", "tư"};

        OfWeek {
            if (nth < 1 || nth > LAST) {
                throw new IllegalArgumentException("no such week of a month: " + nth);
            }
        }

        @Override
        public LocalDate in(YearMonth month) {
            return month.atDay(1)
                    .with(
                            nth == LAST
                                    ? TemporalAdjusters.lastInMonth(day)
                                    : TemporalAdjusters.dayOfWeekInMonth(nth, day));
        }

        @Override
        public String code() {
            return "w%dn%d".formatted(day.getValue(), nth);
        }

        @Override
        public String toString() {
            String name = MeetingWords.day(day);
            return switch (nth) {
                case 1 -> name + " đầu tháng";
                case LAST -> name + " cuối tháng";
                default -> "%s tuần thứ %s của tháng".formatted(name, NTH[nth - 2]);
            };
        }
    }

    /** Where a day goes that is no working day; never into another month. */
    enum Shift {
        NONE("", "vẫn họp đúng ngày ấy"),
        NEAREST("gan", "dời sang ngày làm việc gần nhất"),
        NEXT("sau", "lùi đến ngày làm việc liền sau"),
        BEFORE("truoc", "họp sớm vào ngày làm việc liền trước");

        private final String code;
        private final String label;

        Shift(String code, String label) {
            this.code = code;
            this.label = label;
        }

        static Optional<Shift> ofCode(String code) {
            return Arrays.stream(values()).filter(shift -> shift.code.equals(code)).findFirst();
        }

        String code() {
            return code;
        }

        String label() {
            return label;
        }
    }

    /** On which day of this month they meet. */
    LocalDate in(YearMonth month, WorkingDays days) {
        LocalDate meant = day.in(month);
        if (shift == Shift.NONE || days.works(meant)) {
            return meant;
        }
        LocalDate after = days.onOrAfter(meant);
        LocalDate before = days.minus(meant, 1);
        return Stream.of(wished(meant, before, after), before, after)
                .filter(near -> YearMonth.from(near).equals(month))
                .findFirst()
                .orElse(meant);
    }

    String code() {
        return day.code() + (shift == Shift.NONE ? "" : "/" + shift.code());
    }

    /** Read from {@link #code()}; empty for what is none. */
    static Optional<Recurrence> ofCode(String code) {
        Matcher found = CODE.matcher(code);
        if (!found.matches()) {
            return Optional.empty();
        }
        String shift = found.group(2) == null ? "" : found.group(2);
        return day(found.group(1))
                .flatMap(day -> Shift.ofCode(shift).map(how -> new Recurrence(day, how)));
    }

    /** Read from {@link Day#code()}. */
    static Optional<Day> day(String code) {
        if (code.matches("d([1-9]|[12][0-9]|3[01])")) {
            return Optional.of(new OfMonth(Integer.parseInt(code.substring(1))));
        }
        return code.matches("w[1-7]n[1-5]")
                ? Optional.of(new OfWeek(DayOfWeek.of(code.charAt(1) - '0'), code.charAt(3) - '0'))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return shift == Shift.NONE
                ? day.toString()
                : "%s; rơi vào ngày nghỉ thì %s".formatted(day, shift.label());
    }

    /** Of two days equally near the earlier one. */
    private LocalDate wished(LocalDate meant, LocalDate before, LocalDate after) {
        return switch (shift) {
            case NONE -> meant;
            case NEXT -> after;
            case BEFORE -> before;
            case NEAREST ->
                    meant.toEpochDay() - before.toEpochDay()
                                    <= after.toEpochDay() - meant.toEpochDay()
                            ? before
                            : after;
        };
    }
}
