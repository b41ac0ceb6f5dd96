package vn.caunoi.publishing.documents;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without marks, small, numbers without leading zeros: as people type them in a hurry. */
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=[0-9])");
    private static final int LONGEST = 40;

    private Folded() {}

    /** "Nghị quyết số 05" becomes "nghi quyet so 5". */
    static String of(String text) {
        return String.join(" ", words(text));
    }

    static List<String> words(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .replace('đ', 'd')
                        .replace('ð', 'd');
        return Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty())
                .map(word -> LEADING_ZEROS.matcher(word).replaceFirst(""))
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST)))
                .toList();
    }
}
