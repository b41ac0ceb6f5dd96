package vn.caunoi.cells;

import java.time.LocalDate;
import java.util.Optional;
import vn.caunoi.spreadsheets.DayText;
import vn.caunoi.spreadsheets.Illegible;

/** A day as somebody typed it (ngày đã nhập). */
final class TypedDay {

    private TypedDay() {}

    /** Empty for what is no day. */
    static Optional<LocalDate> read(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(DayText.read(text.strip()));
        } catch (Illegible illegible) {
            return Optional.empty();
        }
    }
}
