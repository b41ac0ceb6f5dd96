package vn.caunoi.resolutions.bridge;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.journal.ActLabels;

/** How the acts of the bridge are called in the journal. */
@Component
class BridgeActs implements ActLabels {

    static final String PREPARED = "trích.soạn";
    static final String SENT = "trích.gửi";

    static final String HANDED = "trích.đưa-vào-tòa-soạn";
    private static final String TAKEN = "gợi-ý.nhận";
    private static final String MERGED = "gợi-ý.gộp";
    private static final String DECLINED = "gợi-ý.không-bàn";

    static String of(Reply.Kind kind) {
        return switch (kind) {
            case TAKEN -> TAKEN;
            case MERGED -> MERGED;
            case DECLINED -> DECLINED;
        };
    }

    @Override
    public Map<String, String> labels() {
        return Map.of(
                TAKEN, "Nhận nội dung gợi ý",
                MERGED, "Gộp nội dung gợi ý",
                DECLINED, "Không bàn nội dung gợi ý",
                PREPARED, "Soạn trích nghị quyết",
                SENT, "Gửi trích nghị quyết sang Ban Biên tập",
                HANDED, "Đưa trích nghị quyết của bên kia vào tòa soạn");
    }
}
