package vn.caunoi.spreadsheets;

/**
 * What stands between the cells of a .csv file (dấu ngăn cột): Excel writes it as the computer is
 * set.
 */
final class Separator {

    private static final String CANDIDATES = ",;\t|";
    private static final String NAMED = "(?is)sep=(.)\\R.*";
    private static final int AT = "sep=".length();

    private Separator() {}

    /** That which most often stands outside quotes in the first line with several columns. */
    static char of(String beginning) {
        if (isNamed(beginning)) {
            return beginning.charAt(AT);
        }
        int[] counts = new int[CANDIDATES.length()];
        boolean quoted = false;
        for (int at = 0; at < beginning.length(); at++) {
            char letter = beginning.charAt(at);
            if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && letter == '\n' && most(counts) > 0) {
                break;
            } else if (!quoted && CANDIDATES.indexOf(letter) >= 0) {
                counts[CANDIDATES.indexOf(letter)]++;
            }
        }
        return first(counts, most(counts));
    }

    /** Excel's own first line: {@code sep=;}. It is no row. */
    static boolean isNamed(String beginning) {
        return beginning.length() > AT
                && beginning.regionMatches(true, 0, "sep=", 0, AT)
                && CANDIDATES.indexOf(beginning.charAt(AT)) >= 0
                && beginning.matches(NAMED);
    }

    private static int most(int[] counts) {
        int most = 0;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        return most;
    }

    private static char first(int[] counts, int most) {
        int at = 0;
        while (counts[at] < most) {
            at++;
        }
        return CANDIDATES.charAt(at);
    }
}
