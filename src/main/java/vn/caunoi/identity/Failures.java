package vn.caunoi.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * Wrong tries in a row (số lần sai) and how long they make the next one wait: a second after the
 * second, twice as long after each, a quarter of an hour at most. Nobody is shut out for good, and
 * nobody tries more than a few passwords in an hour.
 */
record Failures(int count, Instant last) {

    static final Duration LONGEST = Duration.ofMinutes(15);
    static final Failures NONE = new Failures(0, Instant.EPOCH);

    /** From here on the wait is the longest. */
    static final int WORST = 11;

    /**
     * How much is forgiven (mức kiên nhẫn).
     *
     * @param free wrong tries without a wait: many people share one network, and whoever clicks
     *     twice sends the right password twice at once
     * @param forgotten after how long a time without any
     */
    enum Patience {
        ACCOUNT(1, Duration.ofDays(1), "vào một tài khoản"),
        /** What a stranger asks for by two facts: people mistype, so three tries are free. */
        THING(3, Duration.ofDays(1), "với một mã tra cứu"),
        NETWORK(20, Duration.ofHours(1), "từ một mạng");

        private final int free;
        private final Duration forgotten;
        private final String where;

        Patience(int free, Duration forgotten, String where) {
            this.free = free;
            this.forgotten = forgotten;
            this.where = where;
        }

        /** Where the wrong tries were made, in the journal's words. */
        String where() {
            return where;
        }
    }

    /** How long from now until the next try; never negative. */
    Duration remaining(Instant now, Patience patience) {
        Duration whole = whole(count - patience.free);
        Duration left = whole.minus(Duration.between(last, now));
        return left.isNegative() ? Duration.ZERO : left.compareTo(whole) > 0 ? whole : left;
    }

    Failures another(Instant now, Patience patience) {
        boolean forgotten = Duration.between(last, now).compareTo(patience.forgotten) >= 0;
        return new Failures(forgotten ? 1 : Math.addExact(count, 1), now);
    }

    /** The same after the last try turned out to be right: one's own are forgotten. */
    Failures forgiven(Patience patience) {
        return patience != Patience.NETWORK ? NONE : new Failures(Math.max(0, count - 1), last);
    }

    boolean justBecameWorst(Patience patience) {
        return count - patience.free == WORST;
    }

    private static Duration whole(int counted) {
        if (counted <= 0) {
            return Duration.ZERO;
        }
        return counted >= WORST ? LONGEST : Duration.ofSeconds(1L << (counted - 1));
    }
}
