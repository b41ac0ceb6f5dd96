package vn.caunoi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import vn.caunoi.identity.Failures.Patience;

/** How long wrong passwords make people wait. */
class FailuresProperties {

    private static final Instant MORNING = Instant.parse("2026-11-23T02:00:00Z");

    @Example
    void aSecondThenTwiceAsLongAndNeverMoreThanAQuarterOfAnHour() {
        assertThat(wait(1)).isZero();
        assertThat(wait(2)).hasSeconds(1);
        assertThat(wait(3)).hasSeconds(2);
        assertThat(wait(4)).hasSeconds(4);
        assertThat(wait(11)).hasSeconds(512);
        assertThat(wait(12)).hasMinutes(15);
        assertThat(wait(Integer.MAX_VALUE)).hasMinutes(15);
    }

    @Property
    void oneMoreNeverShortensTheWaitAndNothingExceedsTheLongest(
            @ForAll @IntRange(max = 100_000) int count, @ForAll Patience patience) {
        Duration now = new Failures(count, MORNING).remaining(MORNING, patience);
        Duration after =
                new Failures(count, MORNING)
                        .another(MORNING, patience)
                        .remaining(MORNING, patience);
        assertThat(after).isGreaterThanOrEqualTo(now);
        assertThat(after).isBetween(Duration.ZERO, Failures.LONGEST);
    }

    @Property
    void theWaitRunsOffWithTheClockAndEnds(
            @ForAll @IntRange(max = 1_000) int count,
            @ForAll @LongRange(max = 100_000) long seconds,
            @ForAll Patience patience) {
        var failures = new Failures(count, MORNING);
        Duration whole = failures.remaining(MORNING, patience);
        Duration left = failures.remaining(MORNING.plusSeconds(seconds), patience);
        Duration expected = whole.minusSeconds(seconds);
        assertThat(left).isEqualTo(expected.isNegative() ? Duration.ZERO : expected);
    }

    @Property
    void aClockThatWasSetBackDelaysNobodyForLonger(
            @ForAll @IntRange(max = 1_000) int count,
            @ForAll @LongRange(min = -10_000_000, max = 0) long seconds,
            @ForAll Patience patience) {
        var failures = new Failures(count, MORNING);
        assertThat(failures.remaining(MORNING.plusSeconds(seconds), patience))
                .isEqualTo(failures.remaining(MORNING, patience));
    }

    @Property
    void aNetworkIsGivenTwentyWhereAnAccountIsGivenOne(
            @ForAll @IntRange(min = 2, max = 20) int count) {
        var failures = new Failures(count, MORNING);
        assertThat(failures.remaining(MORNING, Patience.NETWORK)).isZero();
        assertThat(failures.remaining(MORNING, Patience.ACCOUNT)).isPositive();
    }

    @Example
    void whatWasRightIsForgivenAndWhatIsLongAgoForgotten() {
        var five = new Failures(5, MORNING);
        assertThat(five.forgiven(Patience.ACCOUNT)).isEqualTo(Failures.NONE);
        assertThat(five.forgiven(Patience.NETWORK).count()).isEqualTo(4);
        Instant nextDay = MORNING.plus(Duration.ofDays(1));
        assertThat(five.another(nextDay, Patience.ACCOUNT).count()).isEqualTo(1);
        assertThat(five.another(nextDay.minusSeconds(1), Patience.ACCOUNT).count()).isEqualTo(6);
    }

    private static Duration wait(int count) {
        return new Failures(count, MORNING).remaining(MORNING, Patience.ACCOUNT);
    }
}
