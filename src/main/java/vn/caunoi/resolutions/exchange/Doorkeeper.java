package vn.caunoi.resolutions.exchange;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Bounds how many visits are looked at in a minute (giới hạn số chuyến), in all and from one
 * network.
 */
@Component
class Doorkeeper {

    static final int FROM_ONE_NETWORK = 60;

    private static final int IN_ALL = 300;
    private static final long MINUTE_MILLIS = 60_000;

    private final Map<String, Integer> visits = new HashMap<>();
    private final Clock clock;
    private long minute;
    private int inAll;

    Doorkeeper(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean letsIn(String network) {
        long now = clock.millis() / MINUTE_MILLIS;
        if (now != minute) {
            minute = now;
            inAll = 0;
            visits.clear();
        }
        inAll++;
        return inAll <= IN_ALL && visits.merge(network, 1, Integer::sum) <= FROM_ONE_NETWORK;
    }
}
