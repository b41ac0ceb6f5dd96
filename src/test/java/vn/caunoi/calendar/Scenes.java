package vn.caunoi.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.caunoi.web.Formats;

/** Receipts, limits and waits as they may come (các tình huống). */
class Scenes extends DomainContextBase {

    static final WorkingDays DAYS = WorkingDays.base();
    static final Sessions SESSIONS = Sessions.usual();

    /** Limits that end. */
    @Provide
    Arbitrary<Limit> limits() {
        return Arbitraries.of(Measure.values())
                .filter(measure -> measure != Measure.NONE)
                .flatMap(Scenes::limits);
    }

    /** 2010 to 2030, at any second of the day. */
    @Provide
    Arbitrary<Instant> receipts() {
        return Combinators.combine(
                        Arbitraries.longs()
                                .between(
                                        LocalDate.of(2010, 1, 1).toEpochDay(),
                                        LocalDate.of(2030, 1, 1).toEpochDay()),
                        Arbitraries.integers().between(0, 86_399))
                .as(
                        (day, second) ->
                                LocalDate.ofEpochDay(day)
                                        .atStartOfDay()
                                        .plusSeconds(second)
                                        .atZone(Formats.ZONE)
                                        .toInstant());
    }

    /** How long after one thing the next one happens. */
    @Provide
    Arbitrary<List<Wait>> waits() {
        return Combinators.combine(gaps(), gaps(), Arbitraries.of(Pause.Effect.class))
                .as(Wait::new)
                .list()
                .ofMaxSize(3);
    }

    static Arbitrary<Limit> limits(Measure measure) {
        int most = measure == Measure.MONTH || measure == Measure.WEEK ? 12 : 45;
        return measure.isNumbered()
                ? Arbitraries.integers()
                        .between(1, 2 * most)
                        .filter(halves -> halves % 2 == 0 || measure.hasHalves())
                        .map(halves -> new Limit(measure, halves))
                : Arbitraries.just(new Limit(measure, 0));
    }

    /** The waits one after the other from a moment on. */
    static Pauses after(Instant moment, List<Wait> waits) {
        List<Pause> pauses = new ArrayList<>();
        Instant now = moment;
        for (Wait wait : waits) {
            Instant from = now.plus(wait.gap());
            now = from.plus(wait.length());
            pauses.add(new Pause(from, now, wait.effect()));
        }
        return new Pauses(pauses);
    }

    static List<Wait> all(List<Wait> waits, Pause.Effect effect) {
        return waits.stream().map(wait -> new Wait(wait.gap(), wait.length(), effect)).toList();
    }

    static DueDay due(Instant receipt, Limit limit, Pauses pauses) {
        return DueDay.of(receipt, limit, pauses, DAYS, SESSIONS).orElseThrow();
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Formats.ZONE).toInstant();
    }

    private static Arbitrary<Duration> gaps() {
        return Arbitraries.longs().between(0, 30L * 86_400).map(Duration::ofSeconds);
    }

    record Wait(Duration gap, Duration length, Pause.Effect effect) {}
}
