package vn.caunoi.spreadsheets;

import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in a text that is read from left to right. */
final class Cursor {

    private static final int NANOSECOND_DIGITS = 9;
    private static final int NOON = 12;
    private static final List<String> HOUR_MARKS =
            List.of(":", " giờ ", "giờ ", " giờ", "giờ", "h", "H", "g");

    /** Stands for " tháng " and " năm ". */
    private static final char WORDS = ' ';

    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    boolean isAtDigit() {
        return digits() > 0;
    }

    String rest() {
        return text.substring(at);
    }

    /** How many digits follow. */
    int digits() {
        int until = at;
        while (until < text.length() && isDigit(text.charAt(until))) {
            until++;
        }
        return until - at;
    }

    /** A number of so many digits at most. */
    int number(int most) {
        int number = 0;
        int from = at;
        while (at < text.length() && at - from < most && isDigit(text.charAt(at))) {
            number = number * 10 + (text.charAt(at) - '0');
            at++;
        }
        if (at == from) {
            throw new Illegible("không phải ngày; viết dạng 30/09/2023 hoặc 2023-09-30");
        }
        return number;
    }

    boolean take(char wanted) {
        boolean there = at < text.length() && text.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }

    /** Blanks, commas, and the words that people write between a time and a day. */
    void skipBlanks() {
        boolean moved = true;
        while (moved) {
            moved = take(' ') || take(',') || take('\u00A0') || takeWord("ngày") || takeWord("lúc");
        }
    }

    /** Whether a time comes first: "04:14 30/09/2023", "4h ngày …". */
    boolean startsWithTime() {
        int digits = digits();
        return (digits == 1 || digits == 2) && hourMark(at + digits) > 0;
    }

    boolean takeHourMark() {
        int length = hourMark(at);
        at += length;
        return length > 0;
    }

    boolean takeMinuteMark() {
        return takeWord(" phút") || takeWord("phút") || takeWord("'");
    }

    /** "/", "-", ".", or the words "tháng" and "năm", between day, month and year. */
    char separator() {
        if (take('/')) {
            return '/';
        }
        if (take('-')) {
            return '-';
        }
        if (take('.')) {
            return '.';
        }
        expect(WORDS);
        return WORDS;
    }

    /** The same separator again. */
    void expect(char separator) {
        boolean there =
                separator == WORDS ? takeWord(" tháng ") || takeWord(" năm ") : take(separator);
        if (!there) {
            throw new Illegible("không phải ngày; viết dạng 30/09/2023 hoặc 2023-09-30");
        }
    }

    /** Decimals of the second, as nanoseconds; what is finer is left out. */
    int fraction() {
        if (!take('.') && !(digitFollows(',') && take(','))) {
            return 0;
        }
        int nanoseconds = 0;
        int length = digits();
        for (int digit = 0; digit < NANOSECOND_DIGITS; digit++) {
            int value = digit < length ? text.charAt(at + digit) - '0' : 0;
            nanoseconds = nanoseconds * 10 + value;
        }
        at += length;
        return nanoseconds;
    }

    /** The hour of the day, after "SA" or "CH", AM or PM where they stand. */
    int halfOfDay(int hour) {
        if (takeWord(" SA") || takeWord(" AM")) {
            return hour == NOON ? 0 : hour;
        }
        boolean afternoon = takeWord(" CH") || takeWord(" PM");
        return afternoon && hour < NOON ? hour + NOON : hour;
    }

    /** Z, +07:00, +0700 or +07. */
    @Nullable ZoneOffset zone() {
        if (take('Z')) {
            return ZoneOffset.UTC;
        }
        int sign = take('+') ? 1 : take('-') ? -1 : 0;
        if (sign == 0) {
            return null;
        }
        int hours = number(2);
        take(':');
        int minutes = isAtDigit() ? number(2) : 0;
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    private int hourMark(int from) {
        for (String mark : HOUR_MARKS) {
            if (text.startsWith(mark, from)) {
                return mark.length();
            }
        }
        return 0;
    }

    private boolean digitFollows(char mark) {
        return at + 1 < text.length() && text.charAt(at) == mark && isDigit(text.charAt(at + 1));
    }

    private boolean takeWord(String word) {
        boolean there = text.regionMatches(true, at, word, 0, word.length());
        at += there ? word.length() : 0;
        return there;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
