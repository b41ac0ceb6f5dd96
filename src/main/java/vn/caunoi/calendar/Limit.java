package vn.caunoi.calendar;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Within what time something is due (thời hạn giải quyết): "5 ngày làm việc", "24 giờ", "Trong
 * ngày".
 *
 * @param halves twice the number, so that 1,5 ngày làm việc is a whole 3; zero where none belongs
 */
public record Limit(Measure measure, int halves) {

    public static final Limit SAME_DAY = new Limit(Measure.SAME_DAY, 0);
    public static final Limit NONE = new Limit(Measure.NONE, 0);

    /** No procedure is given longer; a larger number is a slip of the pen. */
    private static final int MOST = 1_000;

    public Limit {
        if (measure.isNumbered() ? halves < 1 || halves > 2 * MOST : halves != 0) {
            throw new UnreadableLimit(
                    halves / 2.0 + " " + measure.label(), "con số phải từ 0,5 đến " + MOST + ".");
        }
        if (halves % 2 == 1 && !measure.hasHalves()) {
            throw new UnreadableLimit(
                    halves / 2.0 + " " + measure.label(),
                    "chỉ ngày làm việc và giờ mới chia được một nửa.");
        }
    }

    public static Limit of(int number, Measure measure) {
        return new Limit(measure, 2 * number);
    }

    public static Limit workingDays(int number) {
        return of(number, Measure.WORKING_DAY);
    }

    /** Reads what officers write; refuses what would have to be guessed. */
    public static Limit read(String text) {
        return LimitText.read(text);
    }

    /** Reads the {@link #code()}. */
    public static Limit ofCode(String code) {
        String number = code.replaceFirst("[a-z]+$", "");
        if (number.equals(code)) {
            return new Limit(
                    measure(code, kind -> !kind.isNumbered() && kind.code().equals(code)), 0);
        }
        String letters = code.substring(number.length());
        Measure measure = measure(code, kind -> kind.isNumbered() && kind.code().equals(letters));
        if (!number.matches("[0-9]{1,4}(\\.5)?")) {
            throw unknown(code);
        }
        return new Limit(measure, (int) (2 * Double.parseDouble(number)));
    }

    /** The short form in the database: "5wd", "1.5wd", "24h", "1m", "0", "-". */
    public String code() {
        return measure.isNumbered() ? number('.') + measure.code() : measure.code();
    }

    /** As officers write it: "1,5 ngày làm việc". */
    @Override
    public String toString() {
        return measure.isNumbered() ? number(',') + " " + measure.label() : measure.label();
    }

    private String number(char point) {
        return halves / 2 + (halves % 2 == 1 ? point + "5" : "");
    }

    private static Measure measure(String code, Predicate<Measure> fits) {
        return Arrays.stream(Measure.values())
                .filter(fits)
                .findFirst()
                .orElseThrow(() -> unknown(code));
    }

    private static UnreadableLimit unknown(String code) {
        return new UnreadableLimit(code, "không phải mã thời hạn.");
    }
}
