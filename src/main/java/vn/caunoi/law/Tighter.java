package vn.caunoi.law;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which way a locality may go by itself (chiều chặt hơn): it may tighten, not loosen. */
enum Tighter {
    LOWER("số nhỏ hơn là chặt hơn"),
    HIGHER("số lớn hơn là chặt hơn"),
    /** Other, never tighter: whoever departs from it gives a reason. */
    NEVER("không có; khác đi là phải ghi lý do");

    private final String label;

    Tighter(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Optional<Tighter> read(String word) {
        return Arrays.stream(values())
                .filter(one -> one != NEVER && one.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /** Whether a locality may say so where that holds. */
    boolean allows(String local, String above) {
        return switch (this) {
            case LOWER -> new BigDecimal(local).compareTo(new BigDecimal(above)) <= 0;
            case HIGHER -> new BigDecimal(local).compareTo(new BigDecimal(above)) >= 0;
            case NEVER -> local.equals(above);
        };
    }
}
