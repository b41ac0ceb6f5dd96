package vn.caunoi.bench;

import java.util.List;
import java.util.Map;

/** Pages made anew for every request: the page cache is switched off. */
final class Unaided {

    static final Map<String, String> NO_PAGE_CACHE = Map.of("CAUNOI_PAGECACHE", "false");

    private static final double LEAST_PER_SECOND = 1_500;
    private static final double SLOWEST_MILLIS = 100;
    private static final int WARM_UP_SECONDS = 20;
    private static final int SECONDS = 8;

    private final Workshop workshop;
    private final Node node;
    private final List<Address> pages;

    Unaided(Workshop workshop, Node node, List<Address> pages) {
        this.workshop = workshop;
        this.node = node;
        this.pages = pages;
    }

    List<Figure> figures(String what) throws CannotMeasure {
        var wrk = new Wrk(workshop);
        wrk.perSecond(node.port(), pages, true, WARM_UP_SECONDS);
        double[] rates = new double[3];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = wrk.perSecond(node.port(), pages, true, SECONDS);
        }
        int half = (int) (LEAST_PER_SECOND / 2);
        var steady = new SteadyRate(node.port(), pages);
        steady.slowestOfHundred(half, 5);
        return List.of(
                Figure.atLeast(LEAST_PER_SECOND, what, Wrk.median(rates), "trang/giây")
                        .noting("WordPress: 38–62 trang/giây"),
                Figure.atMost(
                                SLOWEST_MILLIS,
                                what + ", p99 ở %d/giây".formatted(half),
                                steady.slowestOfHundred(half, 20),
                                "ms")
                        .noting("tính từ lúc định gửi"));
    }
}
