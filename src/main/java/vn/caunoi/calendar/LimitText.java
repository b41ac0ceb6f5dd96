package vn.caunoi.calendar;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a limit as officers write it (đọc thời hạn). */
final class LimitText {

    private static final String RECEIVED =
            "(,? ?(kể )?từ (ngày |khi |lúc )?(tiếp )?nhận (được )?(đủ )?hồ sơ( đầy đủ)?(,?( và)? hợp lệ)?"
                    + "( theo quy định)?)?";

    private static final Pattern SAME_DAY =
            Pattern.compile(
                    "((giải quyết |trả kết quả )?(ngay )?trong ngày( làm việc)?|giải quyết ngay"
                            + "|trả kết quả ngay)"
                            + RECEIVED);
    private static final Pattern NONE =
            Pattern.compile("không (có )?quy định( thời hạn| thời gian)?( giải quyết)?");
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?:không quá |tối đa |trong |trong thời hạn |trong vòng |thời hạn )?"
                            + "(?<number>nửa|1/2|[0-9]{1,4}(?:[.,][0-9])?)"
                            + " ?(?:\\((?<words>[^)]*)\\))? ?"
                            + "(?<measure>ngày làm việc|ngày|giờ làm việc|giờ|tuần|tháng)"
                            + RECEIVED);
    private static final Pattern BARE = Pattern.compile("[0-9]+([.,][0-9]+)?( ?\\([^)]*\\))?");

    private static final Map<String, Measure> MEASURES =
            Map.of(
                    "ngày làm việc", Measure.WORKING_DAY,
                    "ngày", Measure.DAY,
                    "tuần", Measure.WEEK,
                    "tháng", Measure.MONTH,
                    "giờ làm việc", Measure.WORKING_HOUR,
                    "giờ", Measure.HOUR);

    private LimitText() {}

    static Limit read(String text) {
        String plain = plain(text);
        if (SAME_DAY.matcher(plain).matches()) {
            return Limit.SAME_DAY;
        }
        if (NONE.matcher(plain).matches()) {
            return Limit.NONE;
        }
        Matcher numbered = NUMBERED.matcher(plain);
        if (numbered.matches()) {
            return numbered(text, numbered);
        }
        throw new UnreadableLimit(
                text.strip(),
                BARE.matcher(plain).matches()
                        ? "thiếu đơn vị; hãy ghi rõ, ví dụ “7 ngày làm việc” hoặc “7 ngày”."
                        : "hãy ghi như “5 ngày làm việc”, “15 ngày”, “24 giờ”, “1 tháng”,"
                                + " “Trong ngày” hoặc “Không quy định”.");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip()
                .replaceFirst("[ .;]+$", "");
    }

    private static Limit numbered(String text, Matcher parts) {
        int halves = halves(text, parts.group("number"));
        String words = parts.group("words");
        if (words != null && (halves % 2 == 1 || !NumberWords.say(halves / 2, words))) {
            throw new UnreadableLimit(
                    text.strip(), "con số và số viết bằng chữ trong ngoặc không khớp nhau.");
        }
        Measure measure = MEASURES.get(parts.group("measure"));
        if (measure == null || halves == 0 || (halves % 2 == 1 && !measure.hasHalves())) {
            throw new UnreadableLimit(
                    text.strip(),
                    halves == 0
                            ? "con số phải lớn hơn 0."
                            : "chỉ ngày làm việc và giờ mới chia được một nửa.");
        }
        return new Limit(measure, halves);
    }

    private static int halves(String text, String number) {
        if (number.equals("nửa") || number.equals("1/2")) {
            return 1;
        }
        String[] parts = number.split("[.,]");
        int whole = 2 * Integer.parseInt(parts[0]);
        return switch (parts.length == 1 ? "0" : parts[1]) {
            case "0" -> whole;
            case "5" -> whole + 1;
            default ->
                    throw new UnreadableLimit(
                            text.strip(), "phần lẻ chỉ có thể là một nửa, ví dụ “1,5”.");
        };
    }
}
