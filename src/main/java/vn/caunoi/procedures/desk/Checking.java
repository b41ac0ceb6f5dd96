package vn.caunoi.procedures.desk;

import java.util.List;
import vn.caunoi.procedures.Procedure;

/** Which procedures of the office's list are shown by what the linter says of them (rà soát). */
enum Checking {
    ALL("", "Tất cả"),
    WARNED("co-canh-bao", "Có điều cần rà soát"),
    CLEAN("khong-canh-bao", "Không có cảnh báo");

    static final String PARAMETER = "ra-soat";

    private final String code;
    private final String label;

    Checking(String code, String label) {
        this.code = code;
        this.label = label;
    }

    static Checking of(String code) {
        for (Checking checking : values()) {
            if (checking.code.equals(code)) {
                return checking;
            }
        }
        return ALL;
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    List<Procedure> of(List<Procedure> procedures) {
        return this == ALL
                ? procedures
                : procedures.stream()
                        .filter(each -> Linter.of(each.particulars()).isEmpty() == (this == CLEAN))
                        .toList();
    }

    /** The address of a list, narrowed to this as well. */
    String address(String list) {
        return this == ALL
                ? list
                : list + (list.contains("?") ? "&" : "?") + PARAMETER + "=" + code;
    }
}
