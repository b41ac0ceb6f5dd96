package vn.caunoi.dossiers.imports;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a column of another system's export may tell of a dossier (dữ kiện trong tệp). */
enum Fact {
    CODE(
            "code",
            "Mã hồ sơ",
            "mã hồ sơ",
            "số hồ sơ",
            "mã biên nhận",
            "số biên nhận",
            "case:concept:name",
            "case id",
            "mã số hồ sơ",
            "mã"),
    STATE("state", "Trạng thái", "trạng thái hồ sơ", "trạng thái", "tình trạng"),
    REGISTERED("registered", "Ngày nộp", "ngày nộp", "ngày đăng ký", "ngày gửi"),
    RECEIVED(
            "received",
            "Ngày tiếp nhận",
            "ngày tiếp nhận",
            "ngày nhận",
            "thời gian tiếp nhận",
            "case:startdate"),
    DUE(
            "due",
            "Ngày hẹn trả",
            "ngày hẹn trả",
            "ngày hẹn",
            "hạn trả",
            "hạn xử lý",
            "hạn giải quyết",
            "case:deadline"),
    LIMIT("limit", "Thời hạn giải quyết", "thời hạn giải quyết", "thời hạn"),
    FINISHED(
            "finished",
            "Ngày có kết quả",
            "ngày có kết quả",
            "ngày hoàn thành",
            "ngày kết thúc",
            "ngày trả kết quả",
            "ngày trả",
            "ngày xử lý xong",
            "case:enddate"),
    CLOSED("closed", "Ngày rút hoặc dừng", "ngày rút", "ngày dừng", "ngày hủy"),
    PROCEDURE("procedure", "Mã thủ tục", "mã thủ tục", "mã tthc"),
    FIELD("field", "Lĩnh vực", "lĩnh vực", "case:department"),
    CHANNEL("channel", "Hình thức nộp", "hình thức nộp", "hình thức", "kênh", "case:channel"),
    WAITS_SINCE("waitsSince", "Chờ từ ngày", "chờ từ ngày", "ngày yêu cầu bổ sung"),
    SUPPLEMENTS("supplements", "Số lần bổ sung", "số lần bổ sung", "số lần yêu cầu bổ sung"),
    EVENT("event", "Thời điểm sự kiện", "time:timestamp", "thời điểm sự kiện");

    private final String key;
    private final String label;
    private final List<String> usual;

    Fact(String key, String label, String... usual) {
        this.key = key;
        this.label = label;
        this.usual = List.of(usual);
    }

    static Optional<Fact> of(String key) {
        return Arrays.stream(values()).filter(fact -> fact.key.equals(key)).findFirst();
    }

    /** By their keys, the names that their columns usually bear. */
    static Map<String, List<String>> usualNames() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(fact -> names.put(fact.key, fact.usual));
        return names;
    }

    /** As the mapping writes it. */
    String key() {
        return key;
    }

    String label() {
        return label;
    }

    /** What one should know before choosing its column. */
    String hint() {
        return switch (this) {
            case CODE -> "Bắt buộc";
            case STATE -> "Không có cột này thì suy ra từ các ngày";
            case RECEIVED -> "Bắt buộc có ngày tiếp nhận hoặc ngày nộp";
            case EVENT -> "Chỉ tệp nhật ký: mỗi hàng là một việc của hồ sơ";
            default -> "";
        };
    }
}
