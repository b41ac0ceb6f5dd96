package vn.caunoi.calendar;

import java.time.LocalDate;

/**
 * What happened on one day of a term (một bước diễn giải).
 *
 * @param amount how much of the limit this day used up: in halves of what the limit counts, a week
 *     as seven days, hours in seconds; nothing unless it was counted
 * @param text why, for people
 * @param source the article or notice that says so; may be empty
 */
public record Step(LocalDate day, Verdict verdict, long amount, String text, String source) {

    /** What the day did to the limit. */
    public enum Verdict {
        BEGINS("bắt đầu"),
        COUNTED("tính"),
        SKIPPED("không tính"),
        WAITED("chờ, không tính"),
        MOVED("lùi hạn"),
        DUE("hẹn trả");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
