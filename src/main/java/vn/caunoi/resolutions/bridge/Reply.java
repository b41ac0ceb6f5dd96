package vn.caunoi.resolutions.bridge;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.statistics.Share;

/**
 * What the committee of a cell answered to a suggestion (trả lời gợi ý).
 *
 * @param reason why it was declined
 * @param into the source of the suggestion that it goes with
 * @param meeting on whose agenda it was put
 * @param then how many were late when it was answered
 */
record Reply(
        Kind kind,
        String reason,
        String into,
        @Nullable MeetingId meeting,
        LocalDate on,
        Share then) {

    enum Kind {
        TAKEN("nhan", "Đưa vào chương trình"),
        MERGED("gop", "Gộp với nội dung khác"),
        DECLINED("khong", "Không đưa ra bàn");

        private final String code;
        private final String label;

        Kind(String code, String label) {
            this.code = code;
            this.label = label;
        }

        static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
        }

        String code() {
            return code;
        }

        String label() {
            return label;
        }
    }
}
