package vn.caunoi.notifications;

import java.time.Duration;

/**
 * How long to wait before the next try (giãn cách gửi lại): twice as long each time, up to some
 * hours, and never all letters at the same moment.
 */
final class Backoff {

    static final Duration FIRST = Duration.ofMinutes(1);
    static final Duration LONGEST = Duration.ofHours(4);

    /** So often doubled the first wait is past the longest. */
    private static final int ENOUGH = 8;

    private Backoff() {}

    /**
     * @param tries how many have failed, at least one
     * @param chance from 0 to 1: between half of the full wait and all of it
     */
    static Duration after(int tries, double chance) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(tries - 1, ENOUGH));
        Duration full = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return full.dividedBy(2).plusMillis(Math.round(full.toMillis() / 2.0 * chance));
    }
}
