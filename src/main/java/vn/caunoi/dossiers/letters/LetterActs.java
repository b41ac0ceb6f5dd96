package vn.caunoi.dossiers.letters;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.journal.ActLabels;

/** How the acts of letters are called in the journal. */
@Component
class LetterActs implements ActLabels {

    static final String SENT = "ho-so.thu-da-gui";
    static final String NOT_SENT = "ho-so.thu-chua-gui";
    static final String REAPPOINTED = "ho-so.hen-lai";

    @Override
    public Map<String, String> labels() {
        return Map.of(
                SENT,
                "Đã gửi thư hẹn lại",
                NOT_SENT,
                "Đưa thư hẹn lại về danh sách phải gửi",
                REAPPOINTED,
                "Xin lỗi và hẹn lại ngày trả kết quả");
    }
}
