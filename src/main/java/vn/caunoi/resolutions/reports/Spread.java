package vn.caunoi.resolutions.reports;

import java.util.List;
import java.util.Optional;

/**
 * How the cells' rates of attendance are spread (phân bố tỷ lệ dự họp): between which steps lie the
 * lower quarter, the middle and the upper quarter of the cells. Steps, not rates: a rate would be
 * that of one cell.
 */
record Spread(Step lower, Step middle, Step upper) {

    private static final long PARTS = 4;

    /**
     * A step of the scale.
     *
     * @param from in per cent, this included
     * @param until in per cent, this not included; the last step holds 100 alone
     */
    record Step(int from, int until) {

        String name() {
            if (from == 100) {
                return "100%";
            }
            return from == 0
                    ? "dưới %d%%".formatted(until)
                    : "từ %d%% đến dưới %d%%".formatted(from, until);
        }
    }

    private static final List<Step> STEPS =
            List.of(
                    new Step(0, 50),
                    new Step(50, 60),
                    new Step(60, 70),
                    new Step(70, 80),
                    new Step(80, 85),
                    new Step(85, 90),
                    new Step(90, 95),
                    new Step(95, 100),
                    new Step(100, 101));

    /** Empty for fewer cells than it takes. */
    static Optional<Spread> of(Sums sums, long least) {
        long cells = Measure.RATES.stream().mapToLong(sums::of).sum();
        return cells < least
                ? Optional.empty()
                : Optional.of(
                        new Spread(
                                step(sums, cells, 1), step(sums, cells, 2), step(sums, cells, 3)));
    }

    /** The step in which so many quarters of the cells are reached. */
    private static Step step(Sums sums, long cells, int quarters) {
        long below = 0;
        for (int each = 0; each < STEPS.size() - 1; each++) {
            below += sums.of(Measure.RATES.get(each));
            if (below * PARTS >= cells * quarters) {
                return STEPS.get(each);
            }
        }
        return STEPS.getLast();
    }
}
