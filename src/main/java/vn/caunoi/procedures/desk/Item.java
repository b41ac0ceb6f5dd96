package vn.caunoi.procedures.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caunoi.spreadsheets.Mapping;

/** A part of a procedure as it is written down (mục): on the form, in a table, in JSON. */
enum Item {
    CODE("ma", "Mã thủ tục", Kind.LINE, "Theo Cổng Dịch vụ công quốc gia, ví dụ 1.001193"),
    NAME("ten", "Tên thủ tục", Kind.LINE, ""),
    FIELD("linh-vuc", "Lĩnh vực", Kind.LINE, "Ví dụ Hộ tịch"),
    LEVELS("cap", "Cấp thực hiện", Kind.LINES, "Mỗi dòng một cấp: Cấp xã, Cấp tỉnh, Cấp bộ"),
    APPLICANTS("doi-tuong", "Ai được nộp", Kind.LINES, "Mỗi dòng một đối tượng"),
    RECEIVING(
            "noi-tiep-nhan",
            "Nơi tiếp nhận",
            Kind.LINES,
            "Mỗi dòng một nơi; đơn vị trong hệ thống ghi mã đứng trước, ví dụ 11239 Xã Thanh Miện"),
    COMPETENT(
            "co-quan-giai-quyet",
            "Cơ quan giải quyết",
            Kind.LINES,
            "Mỗi dòng một cơ quan; có thể khác nơi tiếp nhận, ví dụ Công an xã"),
    WAYS(
            "cach-nop",
            "Cách nộp, thời hạn, phí",
            List.of("Cách nộp", "Thời hạn", "Phí", "Căn cứ thu", "Ghi chú"),
            "Thời hạn có đơn vị: 5 ngày làm việc, 15 ngày, 24 giờ, Trong ngày. Phí: Miễn phí, 50.000 đồng"),
    PAPERS(
            "giay-to",
            "Giấy tờ",
            List.of("Tên giấy tờ", "Bản chính", "Bản sao chứng thực", "Bản sao", "Mẫu"),
            "Số bản để trống nếu không cần. Mẫu: tên mẫu, thêm địa chỉ tệp trên trang này nếu có, ví dụ Mẫu 01 /van-ban/mau-01"),
    STEPS(
            "cac-buoc",
            "Các bước giải quyết",
            List.of("Ai làm", "Thời hạn", "Làm gì", "Nhắc trước"),
            "Tổng thời hạn các bước phải bằng thời hạn của thủ tục. Nhắc trước: số ngày làm việc trước hạn của bước mà bước gọi là sắp đến hạn; để trống thì như mọi hồ sơ"),
    RESULT("ket-qua", "Kết quả", Kind.LINE, "Người dân nhận được gì"),
    CONDITIONS("dieu-kien", "Điều kiện", Kind.TEXT, ""),
    BASES("can-cu", "Căn cứ pháp lý", Kind.LINES, "Mỗi dòng một văn bản"),
    SENSITIVE(
            "nhay-cam",
            "Nhạy cảm",
            Kind.YES,
            "Số liệu công khai không để lộ từng hồ sơ, ví dụ nuôi con nuôi"),
    AFTER_THREE("sau-15-gio", "Nhận sau 15 giờ thì chuyển ngày làm việc sau", Kind.YES, ""),
    DECISION("quyet-dinh", "Quyết định công bố", Kind.LINE, "Ví dụ 163/QĐ-BTP"),
    FROM("tu-ngay", "Áp dụng từ ngày", Kind.DAY, "Ví dụ 01/07/2025"),
    UNTIL("den-ngay", "Hết hiệu lực từ ngày", Kind.DAY, "Chỉ ghi khi thủ tục bị bãi bỏ");

    /** How a part is written. */
    enum Kind {
        LINE(1_000),
        /** Several, a line each. */
        LINES(6_000),
        TEXT(6_000),
        YES(10),
        DAY(40),
        /** Rows of cells. */
        TABLE(1_000);

        private final int longest;

        Kind(int longest) {
            this.longest = longest;
        }

        /** Of a text, or of one cell. */
        int longest() {
            return longest;
        }
    }

    /** How others head the columns of their lists. */
    private static final Map<Item, List<String>> ALSO =
            Map.of(
                    CODE, List.of("Mã số", "Mã TTHC", "code"),
                    NAME, List.of("Tên", "Tên TTHC", "name"),
                    FIELD, List.of("field"),
                    LEVELS, List.of("Cấp", "level"),
                    APPLICANTS, List.of("Đối tượng thực hiện", "Đối tượng", "applicants"),
                    RECEIVING, List.of("Cơ quan tiếp nhận", "Địa chỉ tiếp nhận"),
                    COMPETENT, List.of("Cơ quan thực hiện", "Cơ quan có thẩm quyền"),
                    WAYS, List.of("Cách thức thực hiện", "Hình thức nộp", "submission and limits"),
                    PAPERS, List.of("Thành phần hồ sơ"),
                    DECISION, List.of("Số quyết định", "decision"));

    private final String code;
    private final String label;
    private final Kind kind;
    private final List<String> columns;
    private final String hint;

    Item(String code, String label, Kind kind, String hint) {
        this.code = code;
        this.label = label;
        this.kind = kind;
        this.columns = List.of();
        this.hint = hint;
    }

    Item(String code, String label, List<String> columns, String hint) {
        this.code = code;
        this.label = label;
        this.kind = Kind.TABLE;
        this.columns = columns;
        this.hint = hint;
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    Kind kind() {
        return kind;
    }

    List<String> columns() {
        return columns;
    }

    String hint() {
        return hint;
    }

    boolean mayBeEmpty() {
        return !List.of(CODE, NAME, FIELD, RECEIVING, FROM).contains(this);
    }

    /** Which column of somebody's table probably holds which part. */
    static Mapping guess(List<String> header) {
        return Mapping.guess(
                header,
                Arrays.stream(values()).collect(Collectors.toMap(Item::code, Item::headings)));
    }

    private static List<String> headings(Item item) {
        return Stream.of(
                        List.of(item.label), ALSO.getOrDefault(item, List.of()), List.of(item.code))
                .flatMap(List::stream)
                .toList();
    }
}
