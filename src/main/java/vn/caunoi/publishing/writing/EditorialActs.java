package vn.caunoi.publishing.writing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.journal.ActLabels;

/** How the journal's page calls what the editorial office did. */
@Component
class EditorialActs implements ActLabels {

    @Override
    public Map<String, String> labels() {
        var labels = new HashMap<String, String>();
        Arrays.stream(Move.values())
                .forEach(move -> labels.put("bài." + move.code(), move.label()));
        labels.put("bài.tạo", "Bắt đầu một bài");
        labels.put("bài.nhận-bản-thảo", "Nhận bản thảo từ phần khác");
        labels.put("bài.khôi-phục-bản", "Lấy lại bản cũ của bài");
        labels.put("bài.nhận-sửa-thay", "Nhận sửa thay người đang mở bài");
        labels.put("bài.xóa-danh-sách-hết-hạn", "Xóa danh sách người đã hết hạn đăng");
        labels.put("bài.rà-soát", "Rà soát bài, còn đúng");
        labels.put("ban-biên-tập.quy-chế", "Đổi quy chế biên tập");
        labels.put("kho-tư-liệu.thay", "Thay tệp trong kho tư liệu");
        labels.put("nhuận-bút.mức", "Đặt mức nhuận bút");
        labels.put("nhuận-bút.chốt", "Chốt bảng nhuận bút tháng");
        return labels;
    }
}
