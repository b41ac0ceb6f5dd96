package vn.caunoi.meetings.plan;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.journal.ActLabels;

/** How the acts of planning are called in the journal. */
@Component
class PlanActs implements ActLabels {

    static final String RHYTHM = "sinh-hoat.lich";
    static final String CHANGED = "sinh-hoat.sua";
    static final String AGREED = "sinh-hoat.thong-nhat";
    static final String AGENDA = "sinh-hoat.chuong-trinh";

    @Override
    public Map<String, String> labels() {
        return Map.of(
                RHYTHM, "Đặt lịch sinh hoạt hằng tháng",
                CHANGED, "Sửa cuộc họp dự kiến",
                AGREED, "Ghi bí thư và phó bí thư đã thống nhất nội dung",
                AGENDA, "Lập chương trình họp");
    }
}
