package vn.caunoi;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Primary;

/** A clock that stands still until a test moves it; it starts on 23/11/2026 at 09:00. */
@Primary
public class MovableClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-23T02:00:00Z"));

    public void set(Instant instant) {
        now.set(instant);
    }

    public void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
