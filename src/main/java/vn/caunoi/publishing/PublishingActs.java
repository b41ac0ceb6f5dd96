package vn.caunoi.publishing;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.journal.ActLabels;

/** How the acts of this room are called in the journal. */
@Component
class PublishingActs implements ActLabels {

    @Override
    public Map<String, String> labels() {
        return Map.of(
                "articles.import", "Nhập bài từ trang cũ",
                "publishing.reseal", "Niêm phong lại thân bài",
                "van-ban.dang", "Đăng văn bản",
                "van-ban.go", "Gỡ văn bản",
                "van-ban.nhap", "Nhập danh sách văn bản",
                "van-ban.sua", "Sửa văn bản",
                "van-ban.them", "Thêm văn bản");
    }
}
