package vn.caunoi.meetings;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of a whole (tỷ lệ), exact. Printed, what is not all never reads 100 and what is not
 * nothing never reads 0.
 */
public record Fraction(int part, int whole) implements Comparable<Fraction> {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal LEAST = new BigDecimal("0.1");

    public Fraction {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("%d of %d is no share".formatted(part, whole));
        }
    }

    /** By size, exactly; what is of nothing counts as nothing. */
    @Override
    public int compareTo(Fraction other) {
        return Long.compare(
                (long) part * Math.max(1, other.whole), (long) other.part * Math.max(1, whole));
    }

    /** "94,7%"; a dash where there is nothing to have a share of. */
    public String percent() {
        return whole == 0
                ? "—"
                : honest().stripTrailingZeros().toPlainString().replace('.', ',') + "%";
    }

    /** "18/20". */
    @Override
    public String toString() {
        return part + "/" + whole;
    }

    private BigDecimal honest() {
        BigDecimal nearest =
                HUNDRED.multiply(BigDecimal.valueOf(part))
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        if (nearest.signum() == 0 && part > 0) {
            return LEAST;
        }
        return nearest.compareTo(HUNDRED) == 0 && part < whole ? HUNDRED.subtract(LEAST) : nearest;
    }
}
