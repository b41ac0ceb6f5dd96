package vn.caunoi.resolutions;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.journal.ActLabels;

/** How the journal calls what is done with resolutions and tasks; it never says what they are. */
@Component
class ResolutionActs implements ActLabels {

    static final String REPORT = "nghi-quyet.bao-ket-qua";
    static final String BIND = "nghi-quyet.gan-so-lieu";
    static final String MEASURED = "nghi-quyet.do-xong";
    static final String PUBLISH = "nghi-quyet.cong-khai-nhiem-vu";
    static final String ANSWER = "nghi-quyet.tra-loi";
    static final String DRAFT = "nghi-quyet.soan";
    static final String ADOPT = "nghi-quyet.ban-hanh";

    @Override
    public Map<String, String> labels() {
        return Map.of(
                REPORT, "Báo kết quả nhiệm vụ",
                BIND, "Gắn nhiệm vụ với số liệu hồ sơ",
                MEASURED, "Số liệu kết thúc nhiệm vụ",
                PUBLISH, "Đổi việc công khai nhiệm vụ",
                ANSWER, "Trả lời câu hỏi nêu ở kỳ họp",
                DRAFT, "Soạn nghị quyết",
                ADOPT, "Ban hành nghị quyết");
    }
}
