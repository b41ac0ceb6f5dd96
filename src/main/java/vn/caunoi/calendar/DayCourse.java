package vn.caunoi.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.caunoi.web.Formats;

/**
 * A limit of whole days, weeks or months (thời hạn theo ngày, tuần, tháng).
 *
 * <p>BLDS 2015 Điều 147: the first day is not counted; Điều 148: it ends at 24:00 of its last day,
 * a month on the corresponding day or else the month's last, and what would end on a day of rest
 * ends with the next working day.
 */
final class DayCourse implements Course {

    private final Limit limit;
    private final WorkingDays days;
    private final Sessions sessions;

    private LocalDate start = LocalDate.EPOCH;

    /** Where counting ends, before the end is moved. */
    private LocalDate counted = LocalDate.EPOCH;

    /** By how many calendar days waits move the end. */
    private long shift;

    private LocalDate last = LocalDate.EPOCH;

    DayCourse(Limit limit, WorkingDays days, Sessions sessions) {
        this.limit = limit;
        this.days = days;
        this.sessions = sessions;
    }

    @Override
    public void begin(Instant moment) {
        start = day(moment);
        counted = full(start);
        shift = 0;
        settle();
    }

    @Override
    public boolean reaches(Instant moment) {
        return !day(moment).isAfter(last);
    }

    @Override
    public void leaveOut(Instant from, Instant until) {
        LocalDate first = day(from);
        LocalDate end = day(until);
        if (limit.measure() != Measure.SAME_DAY && !first.isAfter(counted)) {
            counted = without(first, end);
        } else if (end.isAfter(last)) {
            shift = ChronoUnit.DAYS.between(counted, end);
        }
        settle();
    }

    @Override
    public void shift(Instant from, Instant until) {
        LocalDate first = later(day(from), start);
        shift += Math.max(0, ChronoUnit.DAYS.between(first, day(until)));
        settle();
    }

    @Override
    public Due due() {
        boolean half = limit.halves() % 2 == 1 && last.equals(counted);
        return new Due(last, half ? endOfMorning() : null);
    }

    LocalDate start() {
        return start;
    }

    LocalDate counted() {
        return counted;
    }

    long shift() {
        return shift;
    }

    private LocalDate full(LocalDate from) {
        int whole = limit.halves() / 2;
        return switch (limit.measure()) {
            case WORKING_DAY -> days.plus(from, (limit.halves() + 1) / 2);
            case DAY -> from.plusDays(whole);
            case WEEK -> from.plusWeeks(whole);
            case MONTH -> from.plusMonths(whole);
            case SAME_DAY -> from;
            case HOUR, WORKING_HOUR, NONE -> throw new IllegalStateException(limit.toString());
        };
    }

    /**
     * The end when the days from the first up to, not including, the end of the wait are left out.
     */
    private LocalDate without(LocalDate first, LocalDate end) {
        if (limit.measure() == Measure.MONTH) {
            LocalDate moved =
                    counted.plusDays(
                            Math.max(0, ChronoUnit.DAYS.between(later(first, start), end)));
            return moved.isBefore(full(end)) ? moved : later(counted, full(end));
        }
        LocalDate eve = later(first.minusDays(1), start);
        LocalDate lastLeftOut = later(end.minusDays(1), eve);
        return limit.measure() == Measure.WORKING_DAY
                ? days.plus(counted, days.between(eve, lastLeftOut))
                : counted.plusDays(ChronoUnit.DAYS.between(eve, lastLeftOut));
    }

    private void settle() {
        last = days.onOrAfter(counted.plusDays(shift));
    }

    private Instant endOfMorning() {
        return last.atTime(sessions.endOfMorning()).atZone(Formats.ZONE).toInstant();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Formats.ZONE);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
