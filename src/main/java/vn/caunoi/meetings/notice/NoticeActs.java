package vn.caunoi.meetings.notice;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.journal.ActLabels;

/** How the acts of announcing are called in the journal. */
@Component
class NoticeActs implements ActLabels {

    static final String ADDED = "sinh-hoat.tai-lieu-them";
    static final String REMOVED = "sinh-hoat.tai-lieu-bo";
    static final String TOLD = "sinh-hoat.thong-bao";
    static final String POSTED = "sinh-hoat.so-tay";

    @Override
    public Map<String, String> labels() {
        return Map.of(
                ADDED, "Thêm tài liệu họp",
                REMOVED, "Bỏ tài liệu họp",
                TOLD, "Gửi thông báo về cuộc họp",
                POSTED, "Ghi lúc đăng Sổ tay đảng viên");
    }
}
