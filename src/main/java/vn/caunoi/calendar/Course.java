package vn.caunoi.calendar;

import java.time.Instant;

/**
 * How a limit runs from its beginning through the waits of its dossier to its end (diễn tiến của
 * thời hạn). The waits come in their order.
 */
sealed interface Course permits DayCourse, HourCourse {

    static Course of(Limit limit, WorkingDays days, Sessions sessions) {
        return limit.measure().isHours()
                ? new HourCourse(limit, days, sessions)
                : new DayCourse(limit, days, sessions);
    }

    /** Lets the limit start, or start again. */
    void begin(Instant start);

    /** Whether the limit still runs at this moment. */
    boolean reaches(Instant moment);

    /** Leaves out the time of a wait. */
    void leaveOut(Instant from, Instant until);

    /** Moves the end by the length of a wait. */
    void shift(Instant from, Instant until);

    Due due();
}
