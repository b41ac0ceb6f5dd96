package vn.caunoi.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToLongFunction;
import vn.caunoi.web.Formats;

/**
 * How many due days one core counts in a second, and how many the same core counts day by day. The
 * limits are those of the national records in their proportions: of a hundred, 70 in working days,
 * 26 in days, 3 in hours, 1 in months. The yardstick counts those without hours, of which it would
 * have to count every minute; on them both sides must come to the same days.
 */
final class DueDayBench {

    private static final int CASES = 1 << 15;
    private static final int WARM_UPS = 100;
    private static final int ROUNDS = 7;
    private static final int PASSES = 40;
    private static final int DAYS = 3_653;

    private record Case(Instant receipt, Limit limit) {}

    private DueDayBench() {}

    public static void main(String... arguments) {
        WorkingDays days = WorkingDays.base();
        Sessions sessions = Sessions.usual();
        var reference = new DayByDay(days::works);
        Case[] all = cases();
        Case[] byDay =
                Arrays.stream(all)
                        .filter(one -> !one.limit().measure().isHours())
                        .toArray(Case[]::new);
        ToLongFunction<Case> ours =
                one ->
                        DueDay.of(one.receipt(), one.limit(), Pauses.none(), days, sessions)
                                .orElseThrow()
                                .day()
                                .toEpochDay();
        ToLongFunction<Case> theirs = one -> reference.due(one.receipt(), one.limit()).toEpochDay();
        if (sum(byDay, ours) != sum(byDay, theirs)) {
            throw new IllegalStateException("the two do not come to the same days");
        }
        for (int i = 0; i < WARM_UPS; i++) {
            sum(all, ours);
        }
        System.out.printf(
                Locale.ROOT,
                "{\"perSecond\": %.0f, \"withoutHoursPerSecond\": %.0f, \"dayByDayPerSecond\": %.0f}%n",
                perSecond(all, ours, PASSES),
                perSecond(byDay, ours, PASSES),
                perSecond(byDay, theirs, 4));
    }

    /** The round in the middle counts. */
    private static double perSecond(Case[] cases, ToLongFunction<Case> counting, int passes) {
        double[] rounds = new double[ROUNDS];
        long seen = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (int pass = 0; pass < passes; pass++) {
                seen += sum(cases, counting);
            }
            rounds[round] = 1e9 * passes * cases.length / (System.nanoTime() - start);
        }
        if (seen == 0) {
            throw new IllegalStateException("nothing was counted");
        }
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }

    private static long sum(Case[] cases, ToLongFunction<Case> counting) {
        long sum = 0;
        for (Case one : cases) {
            sum += counting.applyAsLong(one);
        }
        return sum;
    }

    private static Case[] cases() {
        var random = new Random(1);
        LocalDate first = LocalDate.of(2017, 1, 1);
        Case[] cases = new Case[CASES];
        for (int i = 0; i < CASES; i++) {
            Instant receipt =
                    first.plusDays(random.nextInt(DAYS))
                            .atTime(7 + random.nextInt(10), random.nextInt(60))
                            .atZone(Formats.ZONE)
                            .toInstant();
            cases[i] = new Case(receipt, limit(random.nextInt(100), random));
        }
        return cases;
    }

    private static Limit limit(int share, Random random) {
        if (share < 70) {
            return new Limit(Measure.WORKING_DAY, 1 + random.nextInt(50));
        }
        if (share < 96) {
            return Limit.of(5 + random.nextInt(40), Measure.DAY);
        }
        return share < 99
                ? Limit.of(4 + random.nextInt(45), Measure.HOUR)
                : Limit.of(1 + random.nextInt(6), Measure.MONTH);
    }
}
