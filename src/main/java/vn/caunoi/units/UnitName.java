package vn.caunoi.units;

import java.text.Normalizer;

/**
 * The name of a unit (tên đơn vị).
 *
 * @param name "Thanh Miện"
 * @param full "Huyện Thanh Miện"
 */
public record UnitName(String name, String full) {

    private static final int LONGEST = 200;

    public UnitName {
        name = clean(name);
        full = clean(full);
    }

    /** Composed, trimmed, on one line; refuses what is no name. */
    static String clean(String text) {
        String clean = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (clean.isEmpty()) {
            throw new Nonsense("tên trống");
        }
        if (clean.length() > LONGEST) {
            throw new Nonsense("tên dài hơn " + LONGEST + " ký tự");
        }
        if (clean.codePoints().anyMatch(UnitName::isNoLetterOfAName)) {
            throw new Nonsense("tên có ký tự điều khiển hoặc ký tự không đọc được");
        }
        return clean;
    }

    private static boolean isNoLetterOfAName(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> letter == 0xFFFD;
        };
    }
}
