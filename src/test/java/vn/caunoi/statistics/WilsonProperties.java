package vn.caunoi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** How sure one may be of a share. */
class WilsonProperties {

    private static final long MANY = 10_000_000;

    @Property
    void holdsTheShareAndStaysWithinAllAndNothing(
            @ForAll @LongRange(min = 1, max = MANY) long whole,
            @ForAll @LongRange(max = MANY) long some) {
        Share share = new Share(some % (whole + 1), whole);
        Wilson interval = Wilson.of(share);
        assertThat(interval.low()).isBetween(0.0, share.approximate());
        assertThat(interval.high()).isBetween(share.approximate(), 1.0);
    }

    @Property
    void moreDossiersAreSurer(
            @ForAll @LongRange(min = 1, max = 100_000) long whole,
            @ForAll @LongRange(max = 100_000) long some,
            @ForAll @LongRange(min = 2, max = 50) long times) {
        Share few = new Share(some % (whole + 1), whole);
        Share many = new Share(few.part() * times, whole * times);
        assertThat(width(Wilson.of(many))).isLessThan(width(Wilson.of(few)));
    }

    @Property
    void theRestIsTheMirrorImage(
            @ForAll @LongRange(min = 1, max = MANY) long whole,
            @ForAll @LongRange(max = MANY) long some) {
        Share share = new Share(some % (whole + 1), whole);
        assertThat(Wilson.of(share.rest()).low())
                .isCloseTo(1 - Wilson.of(share).high(), within(1e-9));
    }

    @Property
    void overlapsTheWayThatTheOtherOverlaps(
            @ForAll @LongRange(min = 1, max = 1_000) long whole,
            @ForAll @LongRange(max = 1_000) long some,
            @ForAll @LongRange(min = 1, max = 1_000) long otherWhole,
            @ForAll @LongRange(max = 1_000) long other) {
        Wilson one = Wilson.of(new Share(some % (whole + 1), whole));
        Wilson two = Wilson.of(new Share(other % (otherWhole + 1), otherWhole));
        assertThat(one.overlaps(two)).isEqualTo(two.overlaps(one));
        assertThat(one.overlaps(one)).isTrue();
    }

    /** Worked by hand: 81 of 263, in Newcombe, Statistics in Medicine 17 (1998). */
    @Example
    void agreesWithThePublishedExample() {
        Wilson interval = Wilson.of(new Share(81, 263));
        assertThat(interval.low()).isCloseTo(0.2553, within(0.00005));
        assertThat(interval.high()).isCloseTo(0.3662, within(0.00005));
    }

    @Example
    void ofNothingNothingIsKnown() {
        assertThat(Wilson.of(new Share(0, 0))).isEqualTo(new Wilson(0, 1));
    }

    private static double width(Wilson interval) {
        return interval.high() - interval.low();
    }
}
