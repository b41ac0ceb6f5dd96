package vn.caunoi.portal.selfcheck;

import vn.caunoi.web.Right;

/** What may be done with checks (quyền kiểm tra trang). */
enum SelfCheckRight implements Right {
    CHECK("trang.tu-kiem-tra", "Kiểm tra trang, xem kết quả kiểm tra");

    private final String code;
    private final String label;

    SelfCheckRight(String code, String label) {
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
