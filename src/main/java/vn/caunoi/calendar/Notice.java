package vn.caunoi.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.Mark;

/**
 * What an official notice says of one day (thông báo ngày nghỉ, ngày làm bù).
 *
 * @param number "Thông báo 8662/TB-BNV"
 * @param issuer who issued it: "Bộ Nội vụ"
 * @param issuedOn null when it is not known
 * @param works whether the day is worked; else it is off
 * @param source where it was found
 */
record Notice(
        String number,
        String issuer,
        @Nullable LocalDate issuedOn,
        LocalDate day,
        boolean works,
        Occasion occasion,
        String source,
        Mark mark) {

    DayReason reason() {
        String text =
                switch (occasion) {
                    case SWAP -> works ? "làm bù, hoán đổi ngày làm việc" : "nghỉ hoán đổi";
                    case TET, NATIONAL_DAY, OTHER ->
                            works ? "làm việc theo thông báo" : "nghỉ " + occasion.label();
                };
        return new DayReason(works, text, number + " của " + issuer, mark, false);
    }
}
