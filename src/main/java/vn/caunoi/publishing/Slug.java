package vn.caunoi.publishing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The last part of an address (phần cuối địa chỉ): small letters, digits and single hyphens. */
public record Slug(String value) {

    static final int LONGEST = 90;

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    public Slug {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    /** "Nâng cao chất lượng" becomes nang-cao-chat-luong; words without letters become "bai". */
    public static Slug of(String words) {
        String plain =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                        .replaceAll("")
                        .replace('đ', 'd')
                        .replace('Đ', 'd')
                        .toLowerCase(Locale.ROOT);
        String joined = trimmed(NO_WORD.matcher(plain).replaceAll("-"));
        return new Slug(joined.isEmpty() ? "bai" : shortened(joined, LONGEST));
    }

    /** The same with a number at its end, for the second bearer of a name. */
    Slug numbered(int number) {
        String end = "-" + number;
        return new Slug(shortened(value, LONGEST - end.length()) + end);
    }

    /** The same with a word before it, to get out of the way of a claimed segment. */
    Slug behind(String word) {
        return new Slug(shortened(word + "-" + value, LONGEST));
    }

    private static String shortened(String joined, int length) {
        if (joined.length() <= length) {
            return joined;
        }
        int end = joined.lastIndexOf('-', length);
        return trimmed(joined.substring(0, end > length / 2 ? end : length));
    }

    private static String trimmed(String joined) {
        int start = joined.startsWith("-") ? 1 : 0;
        int end = joined.length() - (joined.endsWith("-") && joined.length() > start ? 1 : 0);
        return joined.substring(start, end);
    }

    @Override
    public String toString() {
        return value;
    }
}
