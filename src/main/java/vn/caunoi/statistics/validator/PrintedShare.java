package vn.caunoi.statistics.validator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A share as somebody printed it (tỷ lệ đã in).
 *
 * @param text exactly as printed: "100.0%"
 * @param value in per cent, with as many decimals as were printed
 */
record PrintedShare(Item item, String text, BigDecimal value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{1,6}([.,][0-9]{1,6})?");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Reads "99,97", "100.0", "0"; empty for what is no share. */
    static Optional<PrintedShare> read(Item item, String number) {
        String bare = number.strip().replaceFirst("\\s*%$", "");
        return SHAPE.matcher(bare).matches()
                ? Optional.of(
                        new PrintedShare(item, bare + "%", new BigDecimal(bare.replace(',', '.'))))
                : Optional.empty();
    }

    int decimals() {
        return value.scale();
    }

    boolean isAll() {
        return value.compareTo(HUNDRED) == 0;
    }

    boolean isNone() {
        return value.signum() == 0;
    }

    boolean isMoreThanAll() {
        return value.compareTo(HUNDRED) > 0;
    }
}
