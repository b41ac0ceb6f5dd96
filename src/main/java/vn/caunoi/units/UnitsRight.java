package vn.caunoi.units;

import vn.caunoi.web.Right;

/** What may be done with units and sites (quyền về đơn vị và trang). */
public enum UnitsRight implements Right {
    EDIT_SITES("trang.sua", "Sửa tên, tên miền, thông tin chịu trách nhiệm và màu của trang"),
    EDIT_UNITS("don-vi.sua", "Đổi tên, đổi cấp trên, sáp nhập đơn vị");

    private final String code;
    private final String label;

    UnitsRight(String code, String label) {
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
