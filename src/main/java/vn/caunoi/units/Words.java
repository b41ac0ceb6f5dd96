package vn.caunoi.units;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese words for comparing: their order, and their letters without marks. */
final class Words {

    /** The order of a Vietnamese dictionary; one collator for each comparison run at a time. */
    static final Comparator<String> ORDER = Words::compare;

    private static final ThreadLocal<Collator> COLLATOR =
            ThreadLocal.withInitial(() -> Collator.getInstance(Locale.of("vi", "VN")));
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** Lower case, composed, single spaces: "xã Hồng Phong!" becomes "xã hồng phong". */
    static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return GAPS.matcher(composed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** As {@link #plain}, without marks: "xa hong phong". */
    static String folded(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(plain(text), Normalizer.Form.NFD))
                        .replaceAll("");
        return bare.replace('đ', 'd');
    }

    private static int compare(String one, String other) {
        return COLLATOR.get().compare(one, other);
    }
}
