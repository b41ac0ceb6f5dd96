package vn.caunoi.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What still runs by the calendar in a higher room (các hạn đang chạy): before a notice is
 * confirmed or taken back, each says what would move.
 */
public interface OpenDeadlines {

    /** Whatever is open and would be due on another day, the earliest first. */
    List<Move> moves(WorkingDays now, WorkingDays supposed);

    /**
     * A deadline that would move.
     *
     * @param what how people call it: its code
     * @param href where it stands in the office, or null
     * @param unit who is responsible
     * @param owesLetter whether the applicant knows of another day and must be told by letter
     */
    record Move(
            String what,
            @Nullable String href,
            String unit,
            LocalDate from,
            LocalDate until,
            boolean owesLetter) {}
}
