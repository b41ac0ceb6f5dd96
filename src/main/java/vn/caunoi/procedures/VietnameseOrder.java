package vn.caunoi.procedures;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of a Vietnamese dictionary (thứ tự chữ cái). */
final class VietnameseOrder {

    static final Comparator<String> FIRST =
            Comparator.comparing(VietnameseOrder::key).thenComparing(Comparator.naturalOrder());

    private VietnameseOrder() {}

    private static CollationKey key(String text) {
        return Collator.getInstance(Locale.of("vi", "VN")).getCollationKey(text);
    }
}
