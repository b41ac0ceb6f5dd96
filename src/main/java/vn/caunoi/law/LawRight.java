package vn.caunoi.law;

import vn.caunoi.web.Right;

/** What may be done with rules (quyền về quy định). Roles of other rooms may be given it. */
public enum LawRight implements Right {
    KEEP_LOCAL_RULES("can-cu.dia-phuong", "Nhập quy định riêng của địa phương");

    private final String code;
    private final String label;

    LawRight(String code, String label) {
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
