package vn.caunoi.units;

import java.util.Arrays;
import java.util.Optional;

/** What may happen to a unit on a day (biến động của đơn vị). */
enum UnitAct {
    RENAME("doi-ten", "Đổi tên"),
    CODE("doi-ma", "Đổi mã"),
    MOVE("cap-tren", "Đổi đơn vị cấp trên"),
    MERGE("sap-nhap", "Kết thúc và sáp nhập vào đơn vị khác");

    private final String segment;
    private final String label;

    UnitAct(String segment, String label) {
        this.segment = segment;
        this.label = label;
    }

    static Optional<UnitAct> read(String segment) {
        return Arrays.stream(values()).filter(act -> act.segment.equals(segment)).findFirst();
    }

    /** Kinds without an official code have none to change. */
    boolean suits(UnitKind kind) {
        return this != CODE || kind.codeLength() > 0;
    }

    String segment() {
        return segment;
    }

    String label() {
        return label;
    }
}
