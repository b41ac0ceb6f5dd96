package vn.caunoi.calendar;

import java.time.LocalTime;

/** An unbroken time of work within a day (buổi làm việc): 7:30 to 11:30. */
public record Session(LocalTime from, LocalTime until) {

    public Session {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a session ends after it begins");
        }
    }

    /** Reads "07:30-11:30". */
    static Session read(String text) {
        int dash = text.indexOf('-');
        return new Session(
                LocalTime.parse(text.substring(0, dash)),
                LocalTime.parse(text.substring(dash + 1)));
    }

    /** 07:30–11:30. */
    @Override
    public String toString() {
        return from + "–" + until;
    }
}
