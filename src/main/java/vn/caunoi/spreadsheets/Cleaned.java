package vn.caunoi.spreadsheets;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as it is compared and kept: NFC, without blanks around it, also those that do not look like
 * any (no-break space, zero-width space, byte order mark).
 */
final class Cleaned {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r]]");

    private Cleaned() {}

    static String of(String text) {
        return isPlain(text)
                ? bare(text)
                : Normalizer.normalize(
                        bare(CONTROLS.matcher(text).replaceAll("")), Normalizer.Form.NFC);
    }

    private static String bare(String text) {
        int from = 0;
        int until = text.length();
        while (from < until && isBlank(text.charAt(from))) {
            from++;
        }
        while (until > from && isBlank(text.charAt(until - 1))) {
            until--;
        }
        return text.substring(from, until);
    }

    private static boolean isBlank(char letter) {
        return letter <= ' '
                || letter == NO_BREAK_SPACE
                || letter == ZERO_WIDTH_SPACE
                || letter == BYTE_ORDER_MARK
                || Character.isWhitespace(letter);
    }

    /** Most cells are: digits, codes, dates. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < ' ' || text.charAt(at) > '~') {
                return false;
            }
        }
        return true;
    }
}
