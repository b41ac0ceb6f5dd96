package vn.caunoi.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class BackoffProperties {

    @Property
    void aWaitLiesBetweenHalfTheFirstAndTheLongest(
            @ForAll @IntRange(min = 1) int tries, @ForAll @DoubleRange(max = 1) double chance) {
        assertThat(Backoff.after(tries, chance))
                .isBetween(Backoff.FIRST.dividedBy(2), Backoff.LONGEST);
    }

    @Property
    void chanceTakesAwayHalfAtMost(
            @ForAll @IntRange(min = 1) int tries, @ForAll @DoubleRange(max = 1) double chance) {
        Duration full = Backoff.after(tries, 1);
        assertThat(Backoff.after(tries, 0)).isEqualTo(full.dividedBy(2));
        assertThat(Backoff.after(tries, chance)).isBetween(full.dividedBy(2), full);
    }

    @Property
    void theFullWaitDoublesUntilItIsTheLongest(@ForAll @IntRange(min = 1, max = 10_000) int tries) {
        Duration doubled = Backoff.after(tries, 1).multipliedBy(2);
        assertThat(Backoff.after(tries + 1, 1))
                .isEqualTo(doubled.compareTo(Backoff.LONGEST) > 0 ? Backoff.LONGEST : doubled);
    }
}
