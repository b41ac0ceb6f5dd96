package vn.caunoi.resolutions.bridge;

import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import vn.caunoi.statistics.Share;

/**
 * The share of late dossiers month by month, drawn on the server (biểu đồ tỷ lệ trễ hạn). A month
 * of too few dossiers has its place and no bar.
 */
record LateChart(List<Bar> bars) {

    static final int HEIGHT = 80;
    static final int BAR = 16;
    private static final int STEP = 20;

    /**
     * @param share of nothing where it is not told
     */
    record Bar(YearMonth month, Share share) {

        String label() {
            return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
        }
    }

    static LateChart of(Suggestion suggestion) {
        YearMonth last = YearMonth.from(suggestion.last());
        YearMonth first =
                suggestion.months().isEmpty() ? last : suggestion.months().getFirst().month();
        return new LateChart(
                first.atDay(1)
                        .datesUntil(last.atEndOfMonth(), Period.ofMonths(1))
                        .map(YearMonth::from)
                        .map(month -> new Bar(month, share(suggestion, month)))
                        .toList());
    }

    int width() {
        return Math.max(1, bars.size()) * STEP;
    }

    static int left(int index) {
        return index * STEP + (STEP - BAR) / 2;
    }

    /** Against the highest of them; what is late is always seen. */
    int height(Bar bar) {
        if (bar.share().part() == 0) {
            return 0;
        }
        double highest = highest().approximate();
        return Math.max(1, (int) Math.round(bar.share().approximate() / highest * HEIGHT));
    }

    /** Of nothing when no month can be told. */
    Share highest() {
        return bars.stream().map(Bar::share).max(Share::compareTo).orElse(new Share(0, 0));
    }

    private static Share share(Suggestion suggestion, YearMonth month) {
        return suggestion.months().stream()
                .filter(one -> one.month().equals(month))
                .findFirst()
                .map(Suggestion.Month::share)
                .orElse(new Share(0, 0));
    }
}
