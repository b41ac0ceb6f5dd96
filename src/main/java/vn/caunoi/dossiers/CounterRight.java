package vn.caunoi.dossiers;

import vn.caunoi.web.Right;

/** What may be done with dossiers (quyền đối với hồ sơ). */
public enum CounterRight implements Right {
    READ("ho-so.xem", "Xem hồ sơ của đơn vị"),
    FOLLOW("ho-so.theo-doi", "Xem hồ sơ do ai giữ, ở bước nào"),
    HANDLE("ho-so.xu-ly", "Giữ hồ sơ và xử lý hồ sơ được giao"),
    OVERSEE("ho-so.giam-sat", "Xem tải việc của từng cán bộ và giao hồ sơ"),
    WRITE("ho-so.ghi", "Tiếp nhận, ghi việc và đính chính hồ sơ"),
    CODES("ho-so.cap-ma", "Cho phép đơn vị tự cấp mã hồ sơ"),
    IMPORT("ho-so.nhap", "Nhập hồ sơ từ hệ thống khác"),
    ANALYSE("ho-so.phan-tich", "Xuất sự kiện hồ sơ để phân tích");

    private final String code;
    private final String label;

    CounterRight(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
