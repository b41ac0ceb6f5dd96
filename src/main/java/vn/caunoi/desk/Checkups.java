package vn.caunoi.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.program.Check;

/** Looks at everything, not more often than once a minute unless somebody asks for it. */
@Component
class Checkups {

    static final Duration LASTS = Duration.ofMinutes(1);

    private final List<Check> checks;
    private final Clock clock;
    private @Nullable Checkup last;

    Checkups(List<Check> checks, Clock clock) {
        this.checks = List.copyOf(checks);
        this.clock = clock;
    }

    /** What was found within the last minute, or is found now. */
    synchronized Checkup last() {
        Checkup known = last;
        boolean fresh = known != null && clock.instant().isBefore(known.at().plus(LASTS));
        return known != null && fresh ? known : again();
    }

    /** Looks now, whenever it was looked before. */
    synchronized Checkup again() {
        Instant now = clock.instant();
        Checkup found =
                new Checkup(
                        now,
                        checks.stream()
                                .map(check -> new Checkup.Line(check.what(), check.look()))
                                .toList());
        last = found;
        return found;
    }
}
