package vn.caunoi.dossiers.life;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.caunoi.web.components.Choice;

/**
 * How the result came to the applicant (trả kết quả).
 *
 * @param receiver who signed for it; empty unless somebody did
 * @param tracking the number of the postal item; empty unless it was posted
 */
record Delivery(Way way, String receiver, String tracking, Instant at) {

    enum Way {
        SIGNED("ky-nhan", "Trao tận tay, người nhận ký"),
        POSTED("buu-chinh", "Gửi bưu chính"),
        TOLD("nhan-tin", "Đã báo tin và gửi kết quả điện tử");

        private final String code;
        private final String label;

        Way(String code, String label) {
            this.code = code;
            this.label = label;
        }

        String label() {
            return label;
        }

        static Optional<Way> of(String code) {
            return Arrays.stream(values()).filter(way -> way.code.equals(code)).findFirst();
        }

        static List<Choice> choices() {
            return Arrays.stream(values()).map(way -> Choice.of(way.code, way.label)).toList();
        }
    }
}
