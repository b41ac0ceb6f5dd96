package vn.caunoi.dossiers.counter;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.journal.ActLabels;

/** How the acts of the counter are called in the journal. */
@Component
class CounterActLabels implements ActLabels {

    @Override
    public Map<String, String> labels() {
        return Map.ofEntries(
                Map.entry("ho-so.mot-cua.nhan", "Tiếp nhận hồ sơ"),
                Map.entry("ho-so.mot-cua.tra-ngay", "Trả kết quả ngay"),
                Map.entry("ho-so.mot-cua.bo-sung", "Yêu cầu bổ sung khi nộp"),
                Map.entry("ho-so.mot-cua.tu-choi", "Từ chối tiếp nhận"),
                Map.entry("ho-so.sua-nguoi-nop", "Sửa thông tin người nộp"),
                Map.entry("ho-so.xoa-nguoi-nop", "Xóa dữ liệu người nộp hết hạn lưu"),
                Map.entry("ho-so.huy-giay", "Hủy giấy tiếp nhận"),
                Map.entry("ho-so.so-in-san", "Lấy khối số in sẵn"),
                Map.entry("ho-so.huy-so", "Hủy số"),
                Map.entry("ho-so.them-tep", "Thêm tệp vào hồ sơ"),
                Map.entry("ho-so.ghi-ma", "Ghi mã hồ sơ chính thức"),
                Map.entry("ho-so.cap-ma", "Đổi quyền cấp mã hồ sơ"),
                Map.entry("ho-so.phi-yeu-cau", "Yêu cầu nộp phí, lệ phí"),
                Map.entry("ho-so.phi-thu", "Thu phí, lệ phí"),
                Map.entry("ho-so.phi-bo", "Bỏ khoản phí ghi nhầm"));
    }
}
