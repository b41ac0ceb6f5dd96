package vn.caunoi.publishing.figures;

import java.time.DateTimeException;
import java.time.YearMonth;

/** Months as addresses and people name them (tháng). */
final class Months {

    private Months() {}

    /** "2026-11", else the given one. */
    static YearMonth read(String text, YearMonth otherwise) {
        try {
            return text.isBlank() ? otherwise : YearMonth.parse(text);
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    /** "tháng 11/2026". */
    static String words(YearMonth month) {
        return "tháng %02d/%d".formatted(month.getMonthValue(), month.getYear());
    }
}
