package vn.caunoi.dossiers;

import java.time.LocalDate;

/**
 * What must be told to an applicant in writing (thư phải gửi).
 *
 * @param toldOn the day that the applicant knows
 * @param dueOn the day that is promised now
 */
record Letter(Identity dossier, Kind kind, LocalDate toldOn, LocalDate dueOn, String reason) {

    /** Why it is owed. */
    enum Kind {
        /** The authority needs longer (NĐ 61/2018 Điều 19 khoản 9). */
        APOLOGY,
        /** A notice of days off moved the day. */
        NOTICE
    }
}
