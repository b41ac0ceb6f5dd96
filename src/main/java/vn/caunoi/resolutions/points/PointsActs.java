package vn.caunoi.resolutions.points;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.journal.ActLabels;
import vn.caunoi.meetings.MeetingId;

/** How the journal calls what is done with points. */
@Component
class PointsActs implements ActLabels {

    static final String FORM = "cham-diem.chon-mau";
    static final String SCORE = "cham-diem.ghi";
    static final String PRACTICE = "cham-diem.cach-lam-moi";
    static final String PRACTICE_GONE = "cham-diem.bo-cach-lam";

    /** How an act names a step of a meeting: "cuộc họp 7, theo-doi". */
    static String step(MeetingId meeting, String code) {
        return "cuộc họp %d, %s".formatted(meeting.value(), code);
    }

    @Override
    public Map<String, String> labels() {
        return Map.of(
                FORM, "Chọn mẫu chấm điểm sinh hoạt chi bộ",
                SCORE, "Ghi điểm một kỳ sinh hoạt chi bộ",
                PRACTICE, "Ghi một cách làm mới của chi bộ",
                PRACTICE_GONE, "Bỏ một cách làm mới đã ghi");
    }
}
