package vn.caunoi.spreadsheets;

import org.jspecify.annotations.Nullable;

/** Whole numbers in files, which may be nonsense. */
final class Numerals {

    private static final int LONGEST = 9;

    private Numerals() {}

    /** −1 for what is none. */
    static int whole(@Nullable String text) {
        if (text == null || text.isEmpty() || text.length() > LONGEST) {
            return -1;
        }
        int number = 0;
        for (int at = 0; at < text.length(); at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
