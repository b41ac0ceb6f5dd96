package vn.caunoi.cells;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.web.Formats;

/**
 * What was so of a member for a while (quá trình).
 *
 * @param what "đảng viên chính thức", "Bí thư"
 * @param until the first day on which it no longer was; null while it is
 */
record Spell(String what, LocalDate since, @Nullable LocalDate until) {

    boolean holdsOn(LocalDate day) {
        return !since.isAfter(day) && (until == null || until.isAfter(day));
    }

    boolean endsBy(LocalDate day) {
        return until != null && !until.isAfter(day);
    }

    /** "từ 03/02/2019", "từ 03/02/2019 đến hết 02/02/2020". */
    String told() {
        return "từ "
                + Formats.day(since)
                + (until == null ? "" : " đến hết " + Formats.day(until.minusDays(1)));
    }
}
