package vn.caunoi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.caunoi.calendar.Scenes.Wait;
import vn.caunoi.calendar.Step.Verdict;

@Domain(Scenes.class)
@Domain(DomainContext.Global.class)
class DueDayProperties {

    private static final DayByDay REFERENCE = new DayByDay(Scenes.DAYS::works);

    @Property
    void whoComesLaterIsServedNoSooner(
            @ForAll Instant receipt,
            @ForAll @LongRange(min = 0, max = 20 * 86_400) long later,
            @ForAll Limit limit,
            @ForAll List<Wait> waits,
            @ForAll boolean afterThree) {
        Assume.that(isOrderedWithin(limit, waits, 0));
        Instant second = receipt.plusSeconds(later);
        Pauses pauses = Scenes.after(second, waits);

        assertThat(due(second, limit, pauses, afterThree))
                .isAfterOrEqualTo(due(receipt, limit, pauses, afterThree));
    }

    @Property
    void aLongerLimitEndsNoSooner(
            @ForAll Instant receipt,
            @ForAll Limit limit,
            @ForAll Limit other,
            @ForAll List<Wait> waits) {
        Assume.that(limit.measure() != Measure.SAME_DAY && isOrderedWithin(limit, waits, 0));
        Limit longer = new Limit(limit.measure(), limit.halves() + 2 * other.halves());
        Pauses pauses = Scenes.after(receipt, waits);

        assertThat(Scenes.due(receipt, longer, pauses).day())
                .isAfterOrEqualTo(Scenes.due(receipt, limit, pauses).day());
    }

    @Property
    void noLimitOfDaysEndsOnADayOfRest(
            @ForAll Instant receipt, @ForAll Limit limit, @ForAll List<Wait> waits) {
        assertThat(Scenes.due(receipt, limit, Scenes.after(receipt, waits)).day())
                .matches(Scenes.DAYS::works);
    }

    @Property
    void startingAgainIsNoShorterThanGoingOnAndGoingOnNoShorterThanNoWait(
            @ForAll Instant receipt, @ForAll Limit limit, @ForAll List<Wait> waits) {
        Assume.that(isOrderedWithin(limit, waits, 1));
        LocalDate restarted = due(receipt, limit, waits, Pause.Effect.RESTART);
        LocalDate continued = due(receipt, limit, waits, Pause.Effect.CONTINUE);
        LocalDate shifted = due(receipt, limit, waits, Pause.Effect.SHIFT);
        LocalDate without = Scenes.due(receipt, limit, Pauses.none()).day();

        assertThat(restarted).isAfterOrEqualTo(continued);
        assertThat(continued).isAfterOrEqualTo(without);
        assertThat(shifted).isAfterOrEqualTo(without);
    }

    @Property
    void theExplanationSumsToTheResult(
            @ForAll Instant receipt,
            @ForAll Limit limit,
            @ForAll List<Wait> waits,
            @ForAll boolean afterThree) {
        Term term =
                Term.of(receipt, limit)
                        .with(Scenes.after(receipt, waits))
                        .handedOverNextDayAfterThree(afterThree);
        DueDay due = DueDay.of(term, Scenes.DAYS, Scenes.SESSIONS).orElseThrow();
        List<Step> steps = due.explanation().steps();

        assertThat(steps.stream().mapToLong(Step::amount).sum()).isEqualTo(whole(limit));
        assertThat(steps.getLast())
                .returns(Verdict.DUE, Step::verdict)
                .returns(due.day(), Step::day);
        assertThat(steps).extracting(Step::day).isSorted();
    }

    @Property
    void everyDayFromTheBeginningToTheDueDayIsTold(
            @ForAll Instant receipt, @ForAll Limit limit, @ForAll List<Wait> waits) {
        Assume.that(limit.measure() != Measure.MONTH);
        DueDay due =
                Scenes.due(
                        receipt,
                        limit,
                        Scenes.after(receipt, Scenes.all(waits, Pause.Effect.CONTINUE)));

        assertThat(due.explanation().steps().stream().map(Step::day).distinct().count())
                .isEqualTo(ChronoUnit.DAYS.between(Steps.day(receipt), due.day()) + 1);
    }

    @Property
    void theDueDayIsWhatCountingDayByDayGives(@ForAll Instant receipt, @ForAll Limit limit) {
        Instant minute = receipt.truncatedTo(ChronoUnit.MINUTES);

        assertThat(Scenes.due(minute, limit, Pauses.none()).day())
                .isEqualTo(REFERENCE.due(minute, limit));
    }

    @Property
    void leavingOutAWaitIsWhatCountingDayByDayGives(
            @ForAll Instant receipt, @ForAll Limit limit, @ForAll List<Wait> waits) {
        Assume.that(limit.measure() != Measure.MONTH && limit.measure() != Measure.SAME_DAY);
        Instant minute = receipt.truncatedTo(ChronoUnit.MINUTES);
        List<Pause> pauses = new ArrayList<>();
        for (Pause pause : Scenes.after(minute, Scenes.all(waits, Pause.Effect.CONTINUE)).all()) {
            pauses.add(
                    new Pause(
                            pause.from().truncatedTo(ChronoUnit.MINUTES),
                            Steps.end(pause).truncatedTo(ChronoUnit.MINUTES),
                            pause.effect()));
        }
        LocalDate without = REFERENCE.due(minute, limit, pauses);
        boolean waitsInMovedEnd =
                pauses.stream()
                        .anyMatch(
                                wait ->
                                        !without.isBefore(Steps.day(wait.from()))
                                                && without.isBefore(Steps.day(Steps.end(wait))));
        Assume.that(!waitsInMovedEnd);

        assertThat(Scenes.due(minute, limit, new Pauses(pauses)).day()).isEqualTo(without);
    }

    @Property
    void aLimitIsReadBackAsItIsPrinted(@ForAll Limit limit) {
        assertThat(Limit.read(limit.toString())).isEqualTo(limit);
        assertThat(Limit.ofCode(limit.code())).isEqualTo(limit);
    }

    /**
     * What ends on a day of rest by the clock gains all of the next working day (BLDS 2015 Điều 148
     * khoản 5), and may so be touched by a wait of that day which a longer limit has behind it:
     * with more waits than this, hours keep no order.
     */
    private static boolean isOrderedWithin(Limit limit, List<Wait> waits, int most) {
        return limit.measure() != Measure.HOUR || waits.size() <= most;
    }

    private static LocalDate due(Instant receipt, Limit limit, Pauses pauses, boolean afterThree) {
        Term term = Term.of(receipt, limit).with(pauses).handedOverNextDayAfterThree(afterThree);
        return DueDay.of(term, Scenes.DAYS, Scenes.SESSIONS).orElseThrow().day();
    }

    private static LocalDate due(
            Instant receipt, Limit limit, List<Wait> waits, Pause.Effect effect) {
        return Scenes.due(receipt, limit, Scenes.after(receipt, Scenes.all(waits, effect))).day();
    }

    private static long whole(Limit limit) {
        return switch (limit.measure()) {
            case WEEK -> 7L * limit.halves();
            case HOUR, WORKING_HOUR -> Duration.ofMinutes(30L * limit.halves()).toSeconds();
            default -> limit.halves();
        };
    }
}
