package vn.caunoi.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A part of a whole (tỷ lệ), exact. Printed, it rounds to the nearest, but what is not all never
 * prints as 100 and what is not nothing never as 0: rounding may not make people disappear.
 */
public record Share(long part, long whole) implements Comparable<Share> {

    /** What stands where there is nothing to have a share of. */
    public static final String OF_NOTHING = "—";

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("%d of %d is no share".formatted(part, whole));
        }
    }

    public boolean isOfNothing() {
        return whole == 0;
    }

    public boolean isAll() {
        return part == whole && whole > 0;
    }

    public boolean isNone() {
        return part == 0 && whole > 0;
    }

    /** What is missing to the whole. */
    public Share rest() {
        return new Share(whole - part, whole);
    }

    /** Two parts of the same whole together. */
    public Share plus(Share other) {
        if (whole != other.whole) {
            throw new IllegalArgumentException("shares of different wholes are not added");
        }
        return new Share(Math.addExact(part, other.part), whole);
    }

    /** The share in both wholes together: of two communes, of two months. */
    public Share pooled(Share other) {
        return new Share(Math.addExact(part, other.part), Math.addExact(whole, other.whole));
    }

    /** By size, exactly; what is of nothing stands before everything. */
    @Override
    public int compareTo(Share other) {
        if (isOfNothing() || other.isOfNothing()) {
            return Boolean.compare(other.isOfNothing(), isOfNothing());
        }
        return product(part, other.whole).compareTo(product(other.part, whole));
    }

    /** 0 to 1, for drawing; figures are never reckoned on with it. */
    public double approximate() {
        return isOfNothing() ? 0 : (double) part / whole;
    }

    /** "99,97%". */
    public String percent() {
        return percent(DECIMALS);
    }

    /** The same with so many decimals. */
    public String percent(int decimals) {
        return isOfNothing()
                ? OF_NOTHING
                : honest(decimals).toPlainString().replace('.', ',') + "%";
    }

    /** In per cent as plain rounding has it, honest or not; for judging what others print. */
    public BigDecimal rounded(int decimals, RoundingMode how) {
        return HUNDRED.multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(whole), decimals, how);
    }

    @Override
    public String toString() {
        return percent();
    }

    private BigDecimal honest(int decimals) {
        BigDecimal nearest = rounded(decimals, RoundingMode.HALF_UP);
        BigDecimal least = BigDecimal.ONE.movePointLeft(decimals);
        if (nearest.signum() == 0 && !isNone()) {
            return least;
        }
        return nearest.compareTo(HUNDRED) == 0 && !isAll() ? HUNDRED.subtract(least) : nearest;
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
