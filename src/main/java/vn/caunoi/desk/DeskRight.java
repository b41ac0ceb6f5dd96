package vn.caunoi.desk;

import vn.caunoi.web.Right;

/** What may be seen of the program itself (quyền xem tình trạng). */
enum DeskRight implements Right {
    SEE_HEALTH("tinh-trang.xem", "Xem tình trạng chương trình");

    private final String code;
    private final String label;

    DeskRight(String code, String label) {
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
