package vn.caunoi.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.caunoi.web.Formats;

/** Time as it passes in the sessions of a unit (giờ làm việc của đơn vị). */
record WorkingTime(WorkingDays days, Sessions sessions) {

    /** When so much time of work has passed after this moment. */
    Instant plus(Instant from, Duration time) {
        Duration left = time;
        for (LocalDate day = day(from); !left.isZero(); day = day.plusDays(1)) {
            for (Session session : sessions.on(day, days)) {
                Duration worked = worked(day, session, from, Instant.MAX);
                if (worked.compareTo(left) >= 0) {
                    return end(day, session).minus(worked).plus(left);
                }
                left = left.minus(worked);
            }
        }
        return from;
    }

    /** How much time of work lies between two moments. */
    Duration between(Instant from, Instant until) {
        Duration sum = Duration.ZERO;
        for (LocalDate day = day(from); !day.isAfter(day(until)); day = day.plusDays(1)) {
            sum = sum.plus(on(day, from, until));
        }
        return sum;
    }

    /** How much of it lies on this day. */
    Duration on(LocalDate day, Instant from, Instant until) {
        return sessions.on(day, days).stream()
                .map(session -> worked(day, session, from, until))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration worked(LocalDate day, Session session, Instant from, Instant until) {
        Instant begin = day.atTime(session.from()).atZone(Formats.ZONE).toInstant();
        Instant end = end(day, session);
        Instant first = begin.isAfter(from) ? begin : from;
        Instant last = end.isBefore(until) ? end : until;
        return first.isBefore(last) ? Duration.between(first, last) : Duration.ZERO;
    }

    private static Instant end(LocalDate day, Session session) {
        return day.atTime(session.until()).atZone(Formats.ZONE).toInstant();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Formats.ZONE);
    }
}
