package vn.caunoi.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every day of a century as one of work or of rest (lịch làm việc), as it was known at one moment.
 * Never changes, so whoever holds one gets the same answers for ever.
 */
public final class WorkingDays {

    public static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private static final int ORIGIN = Math.toIntExact(FIRST.toEpochDay());
    private static final int LENGTH = Math.toIntExact(LAST.toEpochDay()) - ORIGIN + 1;

    /** How many working days lie before the day with this offset; one more than there are days. */
    private final int[] before = new int[LENGTH + 1];

    /** The offset of the working day with this number. */
    private final int[] offsets;

    private final Map<LocalDate, DayReason> special;
    private final BaseRules rules;

    /**
     * @param special the days that are not as their day of the week says, and why
     */
    WorkingDays(BaseRules rules, Map<LocalDate, DayReason> special) {
        this.rules = rules;
        WeeklyRest weekly = rules.weekly();
        this.special = Map.copyOf(special);
        int[] found = new int[LENGTH];
        for (int offset = 0; offset < LENGTH; offset++) {
            LocalDate day = day(offset);
            DayReason reason = special.get(day);
            boolean works = reason == null ? !weekly.includes(day) : reason.works();
            found[before[offset]] = offset;
            before[offset + 1] = before[offset] + (works ? 1 : 0);
        }
        offsets = Arrays.copyOf(found, before[LENGTH]);
    }

    /** By the base rules alone, as if no notice were known. */
    public static WorkingDays base() {
        return BaseRules.shipped().under(Stream.empty());
    }

    /** By the base rules and the notices that come with the program, where there is no ledger. */
    public static WorkingDays shipped() {
        BaseRules rules = BaseRules.shipped();
        return rules.under(rules.notices().stream());
    }

    /** Ordinary weeks but for these days: a calendar that was handed out, read again. */
    public static WorkingDays with(Map<LocalDate, DayReason> special) {
        return new WorkingDays(BaseRules.shipped(), special);
    }

    /** Whether the calendar reaches this day. */
    public static boolean covers(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    public boolean works(LocalDate day) {
        int offset = offset(day);
        return before[offset + 1] > before[offset];
    }

    /** This day, or else the next working day. */
    public LocalDate onOrAfter(LocalDate day) {
        return numbered(before[offset(day)]);
    }

    /** The working day so many after this day, which is not counted; the day itself for none. */
    public LocalDate plus(LocalDate day, int workingDays) {
        return workingDays == 0 ? day : numbered(before[offset(day) + 1] + workingDays - 1);
    }

    /** The working day so many before this day, which is not counted; the day itself for none. */
    public LocalDate minus(LocalDate day, int workingDays) {
        return workingDays == 0 ? day : numbered(before[offset(day)] - workingDays);
    }

    /** How many working days follow the first day up to and including the last; may be negative. */
    public int between(LocalDate first, LocalDate last) {
        return before[offset(last) + 1] - before[offset(first) + 1];
    }

    /** The days that are worked here and not there, or there and not here. */
    public List<LocalDate> differencesTo(WorkingDays other) {
        return IntStream.range(0, LENGTH)
                .mapToObj(WorkingDays::day)
                .filter(day -> works(day) != other.works(day))
                .toList();
    }

    /** Why this day is one of work or of rest. */
    public DayReason reason(LocalDate day) {
        offset(day);
        DayReason reason = special.get(day);
        if (reason != null) {
            return reason;
        }
        return rules.weekly().includes(day) ? rules.weekly().reason() : DayReason.ORDINARY;
    }

    /** Whether nothing but the week makes it a day of rest. */
    boolean isWeeklyRest(LocalDate day) {
        return !special.containsKey(day) && rules.weekly().includes(day);
    }

    /** Whether a notice makes it a day of work. */
    boolean isWorkedByNotice(LocalDate day) {
        DayReason reason = special.get(day);
        return reason != null && reason.works();
    }

    BaseRules rules() {
        return rules;
    }

    private LocalDate numbered(int number) {
        if (number < 0 || number >= offsets.length) {
            throw new OutsideCalendar(number < 0 ? FIRST.minusDays(1) : LAST.plusDays(1));
        }
        return day(offsets[number]);
    }

    private static LocalDate day(int offset) {
        return LocalDate.ofEpochDay((long) ORIGIN + offset);
    }

    private static int offset(LocalDate day) {
        long offset = day.toEpochDay() - ORIGIN;
        if (offset < 0 || offset >= LENGTH) {
            throw new OutsideCalendar(day);
        }
        return (int) offset;
    }
}
