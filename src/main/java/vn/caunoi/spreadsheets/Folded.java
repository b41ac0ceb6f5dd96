package vn.caunoi.spreadsheets;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared: small, without marks, one blank between (chữ không dấu). */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    /** "Ngày hẹn trả (dự kiến)" and "NGAY_HEN_TRA_DU_KIEN" become "ngay hen tra du kien". */
    public static String of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .replace('đ', 'd')
                        .replace('ð', 'd');
        return BETWEEN.matcher(plain).replaceAll(" ").strip();
    }
}
