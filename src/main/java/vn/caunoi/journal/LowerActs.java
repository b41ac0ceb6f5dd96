package vn.caunoi.journal;

import java.util.Map;
import org.springframework.stereotype.Component;

/** The names of acts of the rooms below, and of the program itself. */
@Component
class LowerActs implements ActLabels {

    @Override
    public Map<String, String> labels() {
        return Map.of(
                "demo.load", "Nạp dữ liệu minh họa",
                "demo.purge", "Xóa dữ liệu minh họa",
                "units.load", "Nhập danh mục đơn vị",
                "unit.open", "Thêm đơn vị",
                "unit.change", "Sửa đơn vị",
                "site.open", "Mở trang",
                "site.change", "Sửa trang");
    }
}
