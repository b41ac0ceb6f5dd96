package vn.caunoi.dossiers.counter;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the QR code of a citizen's card says (mã QR thẻ căn cước): number, older number, name, day
 * of birth, sex, address, day of issue, between bars.
 */
record CitizenCard(String number, String name, LocalDate born, String address) {

    private static final int PARTS = 7;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{12}");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("ddMMuuuu").withResolverStyle(ResolverStyle.STRICT);

    /** Every way in which a text is no such code, as sentences; none when it is one. */
    static List<String> mistakes(String scanned) {
        String[] parts = parts(scanned);
        if (parts.length < PARTS) {
            return List.of(
                    "Đây không phải mã QR của thẻ căn cước: cần bảy phần ngăn bằng dấu |, mới có %d."
                                    .formatted(parts.length)
                            + " Hãy quét lại, hoặc gõ vào các ô bên dưới.");
        }
        List<String> mistakes = new ArrayList<>();
        if (!NUMBER.matcher(parts[0]).matches()) {
            mistakes.add("Phần đầu phải là số định danh gồm 12 chữ số.");
        }
        if (parts[2].isEmpty()) {
            mistakes.add("Phần thứ ba phải là họ tên.");
        }
        if (!isDay(parts[3])) {
            mistakes.add("Phần thứ tư phải là ngày sinh có thật, gồm tám chữ số, ví dụ 05091990.");
        }
        return mistakes;
    }

    /** Only of a text without mistakes. */
    static CitizenCard read(String scanned) {
        String[] parts = parts(scanned);
        return new CitizenCard(parts[0], parts[2], LocalDate.parse(parts[3], DAY), parts[5]);
    }

    private static String[] parts(String scanned) {
        String[] parts =
                Normalizer.normalize(scanned, Normalizer.Form.NFC).strip().split("\\|", -1);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = parts[i].strip();
        }
        return parts;
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text, DAY) != null;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
