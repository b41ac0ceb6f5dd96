package vn.caunoi.resolutions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.units.UnitId;

/**
 * What was asked in a meeting (câu hỏi); by whom stands nowhere.
 *
 * @param answer empty until there is one
 * @param reason why there is none yet; may be empty
 */
record Question(
        UUID id,
        UnitId cell,
        MeetingId meeting,
        String text,
        LocalDate askedOn,
        String answer,
        String reason,
        @Nullable LocalDate answeredOn) {

    boolean isAnswered() {
        return answeredOn != null;
    }

    /** How far it has come, in a word. */
    String state() {
        if (isAnswered()) {
            return "đã trả lời";
        }
        return reason.isEmpty() ? "chưa trả lời" : "đã nêu lý do";
    }
}
