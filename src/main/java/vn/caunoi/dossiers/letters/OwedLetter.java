package vn.caunoi.dossiers.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter that an applicant is owed (thư phải gửi).
 *
 * @param key names this very letter: a later one of the same dossier has another
 * @param apology whether the authority needs longer; else a notice of days off moved the day
 * @param code official, or our internal number
 * @param procedure its name, or its code where the catalogue lacks it
 * @param toldOn the day that the applicant knows
 * @param dueOn the day that is promised now
 */
record OwedLetter(
        String key,
        long dossier,
        boolean apology,
        String code,
        boolean official,
        @Nullable String procedure,
        String field,
        LocalDate receivedOn,
        LocalDate toldOn,
        LocalDate dueOn,
        String reason) {

    String kind() {
        return apology ? "Xin lỗi, hẹn lại" : "Hẹn lại theo lịch nghỉ";
    }

    String matter() {
        return procedure == null ? field : procedure;
    }

    /** Our number never prints as a code. */
    String name() {
        return (official ? "mã " : "số nội bộ ") + code;
    }
}
