package vn.caunoi.search;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How a Vietnamese word is spelt (chính tả), so that one word has one spelling: the tone is taken
 * off its vowel and written behind the word (hoà = hòa = hoa2), y is i where it is the only vowel
 * (kỹ = kĩ), and Ð, the Icelandic letter that looks the same, is Đ.
 */
final class Letters {

    private static final int KNOWN = 0x2000;
    private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";
    private static final String VOWELS = "aeiouyăâêôơư";
    private static final char[] BARE = new char[KNOWN];
    private static final char[] TONELESS = new char[KNOWN];
    private static final byte[] TONE = new byte[KNOWN];

    static {
        for (char letter = 0; letter < KNOWN; letter++) {
            learn(letter);
        }
    }

    private Letters() {}

    /** The settled spelling with all its marks: "Hoà" becomes "hoa2". */
    static String exact(String word) {
        var letters = new StringBuilder(word.length() + 1);
        int tone = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter >= KNOWN) {
                letters.append(letter);
            } else if (TONELESS[letter] != 0) {
                letters.append(TONELESS[letter]);
                tone = TONE[letter] == 0 ? tone : TONE[letter];
            } else {
                tone = TONE[letter] == 0 ? tone : TONE[letter];
            }
        }
        oneFormOfY(letters);
        return tone == 0 ? letters.toString() : letters.append(tone).toString();
    }

    /** The settled spelling without any mark: "Đảng" becomes "dang". */
    static String folded(String word) {
        StringBuilder letters = bare(word);
        oneFormOfY(letters);
        return letters.toString();
    }

    /** The letters as typed, without any mark, for a word that somebody is still typing. */
    static StringBuilder bare(String word) {
        var letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            char bare = letter < KNOWN ? BARE[letter] : letter;
            if (bare != 0) {
                letters.append(bare);
            }
        }
        return letters;
    }

    private static void oneFormOfY(StringBuilder letters) {
        int last = letters.length() - 1;
        if (last < 0 || letters.charAt(last) != 'y') {
            return;
        }
        boolean afterQu = last == 2 && letters.charAt(0) == 'q' && letters.charAt(1) == 'u';
        for (int i = 0; i < last && !afterQu; i++) {
            if (VOWELS.indexOf(letters.charAt(i)) >= 0) {
                return;
            }
        }
        letters.setCharAt(last, 'i');
    }

    private static void learn(char letter) {
        char lower = lower(letter);
        String parts = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD);
        var rest = new StringBuilder();
        for (int i = 0; i < parts.length(); i++) {
            int tone = TONES.indexOf(parts.charAt(i));
            if (tone >= 0) {
                TONE[letter] = (byte) (tone + 1);
            } else {
                rest.append(parts.charAt(i));
            }
        }
        char first = parts.charAt(0);
        boolean mark = Character.getType(first) == Character.NON_SPACING_MARK;
        BARE[letter] = mark ? 0 : first == 'đ' ? 'd' : first;
        String toneless = Normalizer.normalize(rest, Normalizer.Form.NFC);
        TONELESS[letter] = toneless.isEmpty() ? 0 : toneless.charAt(0);
    }

    private static char lower(char letter) {
        return switch (letter) {
            case 'Ð', 'ð', 'Ɖ', 'ɖ' -> 'đ';
            case 'İ' -> 'i';
            default -> String.valueOf(letter).toLowerCase(Locale.ROOT).charAt(0);
        };
    }
}
