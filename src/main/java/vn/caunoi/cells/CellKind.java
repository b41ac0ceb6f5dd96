package vn.caunoi.cells;

import java.util.Arrays;
import java.util.Optional;

/** Where a cell works (loại hình chi bộ), by which its agendas differ. */
public enum CellKind {
    VILLAGE("thon", "thôn, tổ dân phố"),
    AGENCY("co-quan", "cơ quan hành chính, đơn vị sự nghiệp"),
    STATE_ENTERPRISE("dnnn", "doanh nghiệp nhà nước"),
    PRIVATE_ENTERPRISE("dntn", "doanh nghiệp tư nhân"),
    SCHOOL("truong", "học sinh, sinh viên"),
    FORCES("luc-luong", "lực lượng vũ trang");

    private final String code;
    private final String label;

    CellKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    static Optional<CellKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
