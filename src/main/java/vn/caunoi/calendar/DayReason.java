package vn.caunoi.calendar;

import vn.caunoi.units.Mark;

/**
 * Why a day is one of work or of rest (lý do), and who says so.
 *
 * @param text "Giỗ Tổ Hùng Vương (10/3 âm lịch)"
 * @param source the notice or article
 * @param provisional whether a notice that is not known yet may say otherwise
 */
public record DayReason(boolean works, String text, String source, Mark mark, boolean provisional) {

    static final DayReason ORDINARY = new DayReason(true, "ngày làm việc", "", Mark.READ, false);
}
