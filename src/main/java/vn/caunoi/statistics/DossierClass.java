package vn.caunoi.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * The class that a dossier is in at the end of a day (loại hồ sơ): exactly one. The first two lie
 * outside the sum; all others together are what was received and carried over. The numbers stand in
 * the database.
 */
public enum DossierClass {
    AWAITING_ACCEPTANCE(1, "cho-tiep-nhan", "Chờ tiếp nhận", Kind.OUTSIDE),
    NOT_ACCEPTED(2, "khong-tiep-nhan", "Không được tiếp nhận", Kind.OUTSIDE),
    WITHDRAWN(3, "rut", "Công dân rút hồ sơ", Kind.CLOSED),
    STOPPED(4, "dung", "Dừng xử lý", Kind.CLOSED),
    EARLY(5, "truoc-han", "Trước hạn", Kind.SOLVED),
    ON_TIME(6, "dung-han", "Đúng hạn", Kind.SOLVED),
    LATE(7, "tre-han", "Trễ hạn", Kind.SOLVED),
    FINISHED_WITHOUT_DUE(8, "xong-khong-han", "Đã giải quyết, không rõ hạn", Kind.SOLVED),
    AWAITING_CITIZEN(9, "cho-bo-sung", "Chờ công dân bổ sung giấy tờ", Kind.OPEN),
    AWAITING_PAYMENT(10, "cho-tai-chinh", "Chờ thực hiện nghĩa vụ tài chính", Kind.OPEN),
    OPEN_IN_TIME(11, "con-han", "Đang xử lý, còn hạn", Kind.OPEN),
    OPEN_DUE_SOON(12, "sap-den-han", "Đang xử lý, sắp đến hạn", Kind.OPEN),
    OPEN_OVERDUE(13, "qua-han", "Đang xử lý, quá hạn", Kind.OPEN),
    OPEN_WITHOUT_DUE(14, "dang-xu-ly-khong-han", "Đang xử lý, không rõ hạn", Kind.OPEN),
    /** Received, but the source lacks the facts that would class it. */
    NOT_CLASSIFIABLE(15, "chua-phan-loai", "Chưa phân loại (nguồn không nêu)", Kind.CLOSED);

    private enum Kind {
        OUTSIDE,
        OPEN,
        SOLVED,
        /** Neither open nor solved. */
        CLOSED
    }

    private final int number;
    private final String code;
    private final String label;
    private final Kind kind;

    DossierClass(int number, String code, String label, Kind kind) {
        this.number = number;
        this.code = code;
        this.label = label;
        this.kind = kind;
    }

    public static DossierClass numbered(int number) {
        return values()[number - 1];
    }

    /** As it stands in an address. */
    public static Optional<DossierClass> read(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    public int number() {
        return number;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** Whether it counts in the sum: the dossier was received. */
    public boolean isInside() {
        return kind != Kind.OUTSIDE;
    }

    /** Whether somebody still has to do something, so that it is carried into the next period. */
    public boolean isOpen() {
        return kind == Kind.OPEN;
    }

    /** Whether there is a result, in time or not. */
    public boolean isSolved() {
        return kind == Kind.SOLVED;
    }
}
