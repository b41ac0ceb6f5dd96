package vn.caunoi.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A word (tiếng) where it stands in a text.
 *
 * @param written as it stands there
 * @param exact its settled spelling with all marks
 * @param folded its settled spelling without any mark
 * @param joined whether only a stroke or a hyphen parts it from the word before
 */
record Word(int start, int end, String written, String exact, String folded, boolean joined) {

    private static final int LONGEST = 40;

    /** All words of a composed text, in their order. */
    static List<Word> in(String text) {
        var words = new ArrayList<Word>(text.length() / 5 + 1);
        int before = -1;
        for (int start = 0; start < text.length(); start++) {
            if (startsWord(text.charAt(start))) {
                int end = end(text, start);
                String written = text.substring(start, Math.min(end, start + LONGEST));
                words.add(
                        new Word(
                                start,
                                end,
                                written,
                                Letters.exact(written),
                                Letters.folded(written),
                                start == before + 2 && joins(text.charAt(before + 1))));
                before = end - 1;
                start = before;
            }
        }
        return words;
    }

    /** All words of what somebody typed, whichever way it was composed. */
    static List<Word> typed(String text) {
        return in(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** Whether it carries any mark that folding takes away. */
    boolean marked() {
        return !exact.equals(folded);
    }

    /** What the index knows it by, marks included where it has any. */
    String lexeme() {
        return marked() ? "=" + exact : folded;
    }

    boolean hasDigit() {
        return folded.chars().anyMatch(Character::isDigit);
    }

    private static int end(String text, int start) {
        int end = start + 1;
        while (end < text.length() && continuesWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean startsWord(char letter) {
        return Character.isLetterOrDigit(letter);
    }

    private static boolean continuesWord(char letter) {
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static boolean joins(char sign) {
        return sign == '/' || sign == '-' || sign == '–' || sign == '\u2011';
    }
}
