package vn.caunoi.calendar;

import java.time.Instant;

/**
 * What is asked of the clock: a limit that runs from a receipt (thời hạn của một hồ sơ).
 *
 * @param nextDayAfterThree whether what is received after 15:00 counts as handed over on the next
 *     working day; a flag of the procedure
 */
public record Term(Instant receipt, Limit limit, Pauses pauses, boolean nextDayAfterThree) {

    public static Term of(Instant receipt, Limit limit) {
        return new Term(receipt, limit, Pauses.none(), false);
    }

    public Term with(Pauses waits) {
        return new Term(receipt, limit, waits, nextDayAfterThree);
    }

    public Term handedOverNextDayAfterThree(boolean flag) {
        return new Term(receipt, limit, pauses, flag);
    }
}
