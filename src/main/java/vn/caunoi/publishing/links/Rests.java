package vn.caunoi.publishing.links;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Keeps a distance in time between two questions to the same host (quãng nghỉ). */
final class Rests {

    private static final int HOSTS = 10_000;

    private final long rest;
    private final Cache<String, Long> nextTurns;

    Rests(Duration rest) {
        this.rest = rest.toNanos();
        this.nextTurns = Caffeine.newBuilder().maximumSize(HOSTS).build();
    }

    /** Waits until it is this caller's turn. */
    void before(String host) {
        long now = System.nanoTime();
        long turn =
                nextTurns
                                .asMap()
                                .merge(
                                        host,
                                        now + rest,
                                        (next, first) -> Math.max(next, now) + rest)
                        - rest;
        while (turn > System.nanoTime()) {
            LockSupport.parkNanos(turn - System.nanoTime());
        }
    }
}
