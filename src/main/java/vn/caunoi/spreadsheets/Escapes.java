package vn.caunoi.spreadsheets;

import java.util.regex.Pattern;

/**
 * Letters that XML cannot hold, as workbooks write them: {@code _x000D_} (ECMA-376, ST_Xstring).
 */
final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile("_x(00[01][0-9A-Fa-f]|005F)_");
    private static final int UNDERSCORE = 0x5F;

    private Escapes() {}

    static String undone(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text).replaceAll(one -> letter(one.group(1)))
                : text;
    }

    private static String letter(String hexadecimal) {
        int code = Integer.parseInt(hexadecimal, 16);
        return code == '\n' || code == '\t' || code == UNDERSCORE
                ? String.valueOf((char) code)
                : "";
    }
}
