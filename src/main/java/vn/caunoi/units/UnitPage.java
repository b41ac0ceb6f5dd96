package vn.caunoi.units;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.Row;

/**
 * What the page of a unit shows (đơn vị cũ và mới).
 *
 * @param successors into what it went
 * @param origins from what it was made
 * @param once what stood under it and is no more
 * @param now what stands under it today
 */
record UnitPage(
        String name,
        boolean ended,
        List<Row> facts,
        List<Line> successors,
        List<Line> origins,
        List<Line> once,
        List<Line> now) {

    /** A unit in a table, with what became of it. */
    record Line(
            String name,
            @Nullable String site,
            String code,
            String time,
            List<Line> became,
            String source) {}

    static String time(Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (from == null) {
            return to == null ? "đang hoạt động" : "đến hết " + Formats.day(to.minusDays(1));
        }
        return to == null
                ? "từ " + Formats.day(from)
                : "từ %s đến hết %s".formatted(Formats.day(from), Formats.day(to.minusDays(1)));
    }

    static String source(Source source) {
        return "%s (%s)".formatted(source.text(), source.mark().label());
    }
}
