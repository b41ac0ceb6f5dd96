package vn.caunoi.procedures;

import vn.caunoi.web.Right;

/** What may be done with the catalogue (quyền về danh mục thủ tục). */
public enum ProcedureRight implements Right {
    CONTROL("thu-tuc.kiem-soat", "Sửa, nhập, xuất danh mục thủ tục hành chính của đơn vị");

    private final String code;
    private final String label;

    ProcedureRight(String code, String label) {
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
