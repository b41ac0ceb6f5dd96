package vn.caunoi.resolutions.exchange;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.journal.ActLabels;

/**
 * What the journal calls the acts of the exchange; of letters it names numbers and reasons alone.
 */
@Component
class ExchangeActs implements ActLabels {

    static final String KEY = "ben-kia.tao-khoa";
    static final String PAIR = "ben-kia.ket-noi";
    static final String END = "ben-kia.thoi";
    static final String PACK = "ben-kia.tai-goi";
    static final String TAKE = "ben-kia.nhan-thu";
    static final String REFUSE = "ben-kia.tu-choi-thu";

    @Override
    public Map<String, String> labels() {
        return Map.of(
                KEY, "Tạo khóa kết nối với bên kia",
                PAIR, "Kết nối với bên kia",
                END, "Thôi kết nối với bên kia",
                PACK, "Tải gói thư cho bên kia",
                TAKE, "Nhận thư của bên kia",
                REFUSE, "Từ chối thư");
    }
}
