package vn.caunoi.resolutions.reports;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/** How spreads are drawn, month under month (biểu đồ phân bố). */
record SpreadChart(SequencedMap<YearMonth, Spread> spreads) {

    static final int WIDTH = 520;
    static final int BAR = 6;
    private static final int STEP = 10;
    private static final int PERCENT = 10;

    /** What is below is drawn at the left edge. */
    private static final int FROM = 49;

    /** A bar of one month. */
    record Bar(int left, int width, int middle, int middleWidth, int top) {}

    int height() {
        return spreads.size() * STEP;
    }

    List<Bar> bars() {
        var bars = new ArrayList<Bar>();
        for (Spread spread : spreads.values()) {
            int left = x(spread.lower().from());
            int middle = x(spread.middle().from());
            bars.add(
                    new Bar(
                            left,
                            x(spread.upper().until()) - left,
                            middle,
                            x(spread.middle().until()) - middle,
                            bars.size() * STEP + (STEP - BAR) / 2));
        }
        return bars;
    }

    private static int x(int percent) {
        return PERCENT * Math.max(0, percent - FROM);
    }
}
