package vn.caunoi.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.web.Formats;

/** Says from when until when something holds (thời gian hiệu lực). */
final class Span {

    private Span() {}

    static String of(Rule rule) {
        return of(rule.validFrom(), rule.validUntil());
    }

    static String of(LocalDate from, @Nullable LocalDate until) {
        return until == null
                ? "từ " + Formats.day(from)
                : "từ " + Formats.day(from) + " đến hết " + Formats.day(until);
    }
}
