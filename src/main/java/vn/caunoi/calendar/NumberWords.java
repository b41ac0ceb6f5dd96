package vn.caunoi.calendar;

/** Numbers below a thousand in Vietnamese words (số viết bằng chữ). */
final class NumberWords {

    private static final String[] DIGITS = {
        "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"
    };

    private NumberWords() {}

    /** Whether the words say this number, in any of the usual spellings. */
    static boolean say(int number, String words) {
        return number < 1_000 && spelled(number).equals(usual(words));
    }

    private static String spelled(int number) {
        String hundreds = number < 100 ? "" : DIGITS[number / 100] + " trăm ";
        int rest = number % 100;
        if (rest == 0 && number >= 100) {
            return hundreds.strip();
        }
        if (rest < 10) {
            return hundreds + (number < 100 ? "" : "lẻ ") + DIGITS[rest];
        }
        String tens = rest < 20 ? "mười" : DIGITS[rest / 10] + " mươi";
        return hundreds + tens + (rest % 10 == 0 ? "" : " " + DIGITS[rest % 10]);
    }

    private static String usual(String words) {
        return words.strip()
                .replaceFirst("^không (?=.)", "")
                .replace("mốt", "một")
                .replace("nhăm", "năm")
                .replace("lăm", "năm")
                .replace("tư", "bốn")
                .replace("bẩy", "bảy")
                .replace("linh", "lẻ");
    }
}
