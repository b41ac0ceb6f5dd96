package vn.caunoi.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.caunoi.web.Formats;

/**
 * A limit in hours (thời hạn theo giờ): it starts at once (BLDS 2015 Điều 147). Hours by the clock
 * that would end on a day of rest end with the next working day (Điều 148 khoản 5); hours of work
 * run in the sessions of the unit alone.
 */
final class HourCourse implements Course {

    private final Duration length;
    private final boolean clock;
    private final WorkingDays days;
    private final WorkingTime work;

    private Instant start = Instant.EPOCH;
    private Instant counted = Instant.EPOCH;

    /** The end of a wait that began after the hours were over, but before the moved end. */
    private Instant waited = Instant.EPOCH;

    HourCourse(Limit limit, WorkingDays days, Sessions sessions) {
        this.length = Duration.ofMinutes(30L * limit.halves());
        this.clock = limit.measure() == Measure.HOUR;
        this.days = days;
        this.work = new WorkingTime(days, sessions);
    }

    @Override
    public void begin(Instant moment) {
        start = moment;
        counted = clock ? moment.plus(length) : work.plus(moment, length);
        waited = counted;
    }

    @Override
    public boolean reaches(Instant moment) {
        return moment.isBefore(end());
    }

    @Override
    public void leaveOut(Instant from, Instant until) {
        Instant first = from.isAfter(start) ? from : start;
        if (first.isAfter(counted)) {
            waited = until.isAfter(end()) ? until : waited;
        } else if (until.isAfter(first)) {
            counted =
                    clock
                            ? counted.plus(Duration.between(first, until))
                            : work.plus(counted, work.between(first, until));
        }
    }

    @Override
    public void shift(Instant from, Instant until) {
        leaveOut(from, until);
    }

    @Override
    public Due due() {
        Instant end = waited.isAfter(counted) ? waited : counted;
        LocalDate day = LocalDate.ofInstant(end, Formats.ZONE);
        return !clock || days.works(day) ? new Due(day, end) : new Due(days.onOrAfter(day), null);
    }

    Instant start() {
        return start;
    }

    Instant counted() {
        return counted;
    }

    Instant waited() {
        return waited;
    }

    private Instant end() {
        Due due = due();
        return due.at() == null
                ? due.day().plusDays(1).atStartOfDay(Formats.ZONE).toInstant()
                : due.at();
    }
}
