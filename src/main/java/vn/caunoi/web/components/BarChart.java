package vn.caunoi.web.components;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart of upright bars (biểu đồ cột), drawn on the server; its figures also stand in a table.
 *
 * @param term what the bars are: "Ngày"
 * @param unit what they count: "Lượt truy cập"
 */
public record BarChart(String title, String term, String unit, List<Bar> bars) {

    public static final int HEIGHT = 100;
    public static final int BAR = 8;
    private static final int STEP = 10;

    /** One bar. */
    public record Bar(String label, long value) {

        public Bar {
            if (value < 0) {
                throw new IllegalArgumentException("a bar cannot hang: " + value);
            }
        }
    }

    public int width() {
        return Math.max(1, bars.size()) * STEP;
    }

    public static int left(int index) {
        return index * STEP + (STEP - BAR) / 2;
    }

    /** A bar of something is always seen; a bar of nothing never. */
    public int height(Bar bar) {
        if (bar.value() == 0) {
            return 0;
        }
        return Math.max(1, Math.toIntExact(bar.value() * HEIGHT / highest()));
    }

    public @Nullable Bar peak() {
        return bars.stream().max(Comparator.comparingLong(Bar::value)).orElse(null);
    }

    private long highest() {
        Bar peak = peak();
        return peak == null ? 1 : peak.value();
    }
}
