package vn.caunoi.dossiers.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.dossiers.DossierState;
import vn.caunoi.procedures.Channel;
import vn.caunoi.spreadsheets.Folded;

/** What one-stop systems usually call states and channels (từ thường gặp), marks and case aside. */
final class Words {

    private static final Map<String, DossierState> STATES = new HashMap<>();
    private static final Map<String, Channel> CHANNELS = new HashMap<>();

    static {
        for (DossierState state : DossierState.values()) {
            states(state, state.label(), Integer.toString(state.number()));
        }
        states(DossierState.REGISTERED, "chờ tiếp nhận", "mới nộp", "đã đăng ký");
        states(DossierState.RECEIVED, "tiếp nhận", "đã tiếp nhận", "mới tiếp nhận");
        states(
                DossierState.NOT_ACCEPTED,
                "từ chối tiếp nhận",
                "không tiếp nhận",
                "bị từ chối",
                "từ chối");
        states(
                DossierState.IN_PROGRESS,
                "đang giải quyết",
                "đang thụ lý",
                "đang thẩm định",
                "chờ phê duyệt");
        states(
                DossierState.AWAITING_SUPPLEMENT,
                "chờ bổ sung",
                "yêu cầu bổ sung",
                "chờ bổ sung giấy tờ",
                "tạm dừng chờ bổ sung");
        states(
                DossierState.AWAITING_PAYMENT,
                "chờ nộp phí",
                "chờ thanh toán",
                "chờ thực hiện nghĩa vụ tài chính",
                "chờ thuế");
        states(DossierState.WITHDRAWN, "rút hồ sơ", "đã rút", "công dân rút", "xin rút");
        states(DossierState.STOPPED, "dừng giải quyết", "đã dừng", "đã hủy", "hủy hồ sơ");
        states(
                DossierState.FINISHED,
                "đã xử lý",
                "đã giải quyết",
                "đã có kết quả",
                "có kết quả",
                "chờ trả kết quả");
        states(DossierState.RETURNED, "đã trả", "trả kết quả", "đã trả cho dân", "hoàn thành");
        channels(Channel.DIRECT, "tại quầy", "tại bộ phận một cửa", "trực tiếp tại quầy", "desk");
        channels(
                Channel.ONLINE,
                "internet",
                "online",
                "qua mạng",
                "cổng dịch vụ công",
                "dịch vụ công trực tuyến",
                "vneid");
        channels(Channel.POST, "bưu điện", "qua bưu chính", "post");
    }

    private Words() {}

    static Optional<DossierState> state(String word) {
        return Optional.ofNullable(STATES.get(Folded.of(word)));
    }

    static Optional<Channel> channel(String word) {
        return Channel.read(word).or(() -> Optional.ofNullable(CHANNELS.get(Folded.of(word))));
    }

    private static void states(DossierState state, String... words) {
        for (String word : words) {
            STATES.put(Folded.of(word), state);
        }
    }

    private static void channels(Channel channel, String... words) {
        for (String word : words) {
            CHANNELS.put(Folded.of(word), channel);
        }
    }
}
