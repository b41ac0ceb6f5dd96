package vn.caunoi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The number of a document (số ký hiệu), {@code 12/2026/QĐ-UBND}: words joined by strokes and
 * hyphens, at least one of them with a digit. Which sign joins them, marks and leading zeros do not
 * matter.
 */
record DocumentNumber(List<Word> parts) {

    private static final int MOST_PARTS = 6;

    DocumentNumber {
        if (!isNumber(parts)) {
            throw new IllegalArgumentException("not a document's number: " + parts);
        }
    }

    static boolean isNumber(List<Word> words) {
        return words.size() > 1
                && words.size() <= MOST_PARTS
                && words.stream().anyMatch(Word::hasDigit);
    }

    /** The words from here on that are joined to each other; one alone when none is. */
    static List<Word> run(List<Word> words, int from) {
        int end = from + 1;
        while (end < words.size() && words.get(end).joined()) {
            end++;
        }
        return words.subList(from, end);
    }

    String lexeme() {
        return parts.stream().map(DocumentNumber::plain).collect(Collectors.joining("/", "#", ""));
    }

    /** The number and each stretch of it that is one too: 12/2026, 2026/QĐ-UBND, … */
    List<DocumentNumber> stretches() {
        var stretches = new ArrayList<DocumentNumber>();
        for (int from = 0; from < parts.size() - 1; from++) {
            for (int to = from + 2; to <= parts.size(); to++) {
                if (isNumber(parts.subList(from, to))) {
                    stretches.add(new DocumentNumber(parts.subList(from, to)));
                }
            }
        }
        return stretches;
    }

    private static String plain(Word part) {
        int digit = 0;
        String letters = part.folded();
        while (digit < letters.length() - 1
                && letters.charAt(digit) == '0'
                && Character.isDigit(letters.charAt(digit + 1))) {
            digit++;
        }
        return letters.substring(digit);
    }
}
