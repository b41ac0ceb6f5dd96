package vn.caunoi.resolutions.bridge;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.caunoi.statistics.Share;
import vn.caunoi.units.UnitId;

/**
 * What the figures of a unit suggest to talk about (gợi ý từ số liệu).
 *
 * @param first and {@code last}: of the days that were counted
 * @param months as far as they may be told, the oldest first
 */
public record Suggestion(
        UnitId unit,
        Subject subject,
        LocalDate first,
        LocalDate last,
        long late,
        long finished,
        List<Month> months) {

    /** A month and what was finished in it. */
    public record Month(YearMonth month, long late, long finished) {

        Share share() {
            return new Share(late, finished);
        }
    }

    public Suggestion {
        months = List.copyOf(months);
    }

    String source() {
        return subject.source();
    }

    Share share() {
        return new Share(late, finished);
    }

    /** What the meeting is asked. */
    String question() {
        return "Vì sao %s trễ hạn, và làm gì để người dân không phải chờ quá hẹn?"
                .formatted(subject.words());
    }
}
