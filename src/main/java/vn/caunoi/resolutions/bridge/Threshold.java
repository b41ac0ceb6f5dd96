package vn.caunoi.resolutions.bridge;

/**
 * From where on late dossiers are a matter for a meeting (ngưỡng gợi ý; {@code
 * sinh-hoat.goi-y.so-tre}, {@code sinh-hoat.goi-y.ty-le-tre}).
 *
 * @param late so many at least
 * @param percent and of those finished so many per cent at least
 * @param leastCell below how many dossiers nothing is told ({@code thong-ke.o-nho})
 */
record Threshold(int late, int percent, int leastCell) {

    private static final int HUNDRED = 100;

    boolean isReached(Tally tally) {
        return tally.late() > 0
                && tally.late() >= late
                && tally.finished() >= leastCell
                && tally.late() * HUNDRED >= tally.finished() * percent;
    }
}
