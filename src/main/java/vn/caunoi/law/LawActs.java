package vn.caunoi.law;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.journal.ActLabels;

/** How the acts of this room are called in the journal. */
@Component
class LawActs implements ActLabels {

    static final String TIGHTEN = "quy-định.siết";
    static final String DEPART = "quy-định.khác";

    @Override
    public Map<String, String> labels() {
        return Map.of(
                TIGHTEN, "Đặt quy định riêng của địa phương",
                DEPART, "Đặt quy định khác quy định chung, có lý do");
    }
}
