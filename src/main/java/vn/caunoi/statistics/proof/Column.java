package vn.caunoi.statistics.proof;

import java.util.Arrays;
import java.util.List;

/** What an auditor's file says of each dossier (cột của dòng đầy đủ). */
enum Column {
    MASK("Mã che"),
    /** Nobody can guess it, so that the public end of the chain betrays no row. */
    SECRET("Mã kín"),
    CODE("Mã hồ sơ"),
    RECEIVING_UNIT("Đơn vị tiếp nhận"),
    COMPETENT_UNIT("Đơn vị giải quyết"),
    PROCEDURE("Thủ tục"),
    FIELD("Lĩnh vực"),
    SENSITIVE("Nhạy cảm"),
    CHANNEL("Kênh"),
    STATE("Trạng thái"),
    RECEIVED("Ngày tiếp nhận"),
    RECEIVED_AT("Tiếp nhận lúc"),
    LIMIT("Thời hạn"),
    PAUSES("Tạm dừng"),
    /** Whether what comes after 15:00 counts from the next working day. */
    AFTER_THREE("Chuyển sau 15 giờ"),
    SESSIONS("Giờ làm việc"),
    /** By which calendar the due day was promised: a word of the snapshot. */
    CALENDAR("Lịch"),
    DUE("Ngày hẹn trả"),
    FINISHED("Ngày xong"),
    CLOSED("Ngày rút hoặc dừng"),
    WAITS_CITIZEN("Chờ bổ sung"),
    WAITS_PAYMENT("Chờ tài chính"),
    SUPPLEMENTS("Số lần bổ sung"),
    ORIGIN("Nguồn"),
    CLASS("Loại");

    static final List<String> HEADING = Arrays.stream(values()).map(Column::heading).toList();

    private final String heading;

    Column(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }
}
