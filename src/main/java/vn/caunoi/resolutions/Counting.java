package vn.caunoi.resolutions;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.UnitId;

/**
 * What has to be counted to measure a task (câu hỏi đếm hồ sơ): of the dossiers that a unit
 * received, how many were finished in these days, and how many of them late.
 *
 * @param procedure code of the procedure; null for a whole field
 * @param field name of the field; null for one procedure
 */
public record Counting(
        UnitId unit,
        @Nullable String procedure,
        @Nullable String field,
        LocalDate since,
        LocalDate until) {

    /** What was counted, at the end of that day (kết quả đếm). */
    public record Counted(LocalDate asOf, long late, long finished) {}

    /** From the day on which it was given to its due day; empty for one that people report on. */
    public static Optional<Counting> of(Task task) {
        Indicator indicator = task.indicator();
        LocalDate due = task.due();
        return indicator == null || due == null
                ? Optional.empty()
                : Optional.of(
                        new Counting(
                                indicator.unit(),
                                indicator.procedure(),
                                indicator.field(),
                                task.givenOn(),
                                due));
    }

    /** The last of these days that is over; empty before a whole one is. */
    public Optional<LocalDate> lastDay(LocalDate today) {
        LocalDate yesterday = today.minusDays(1);
        LocalDate last = until.isBefore(yesterday) ? until : yesterday;
        return Optional.of(last).filter(day -> !day.isBefore(since));
    }
}
