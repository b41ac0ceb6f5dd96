package vn.caunoi.statistics;

/**
 * Between which shares the true one lies with a certainty of 95 % (khoảng tin cậy Wilson). Few
 * dossiers tell little: units whose intervals overlap are not ranked against each other.
 *
 * @param low from 0 to 1
 * @param high from 0 to 1
 */
public record Wilson(double low, double high) {

    private static final double Z = 1.959963984540054;

    /** The score interval of E. B. Wilson, 1927; of nothing nothing is known. */
    public static Wilson of(Share share) {
        if (share.isOfNothing()) {
            return new Wilson(0, 1);
        }
        double n = share.whole();
        double p = share.approximate();
        double square = Z * Z;
        double centre = p + square / (2 * n);
        double reach = Z * Math.sqrt(p * (1 - p) / n + square / (4 * n * n));
        double scale = 1 + square / n;
        return new Wilson(
                share.isNone() ? 0 : Math.max(0, (centre - reach) / scale),
                share.isAll() ? 1 : Math.min(1, (centre + reach) / scale));
    }

    public boolean overlaps(Wilson other) {
        return low <= other.high && other.low <= high;
    }
}
