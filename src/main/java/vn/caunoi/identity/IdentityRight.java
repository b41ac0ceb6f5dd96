package vn.caunoi.identity;

import vn.caunoi.web.Right;

/** What may be done with accounts (quyền về tài khoản). */
enum IdentityRight implements Right {
    MANAGE_PEOPLE("tai-khoan.quan-ly", "Quản lý tài khoản và phân quyền");

    private final String code;
    private final String label;

    IdentityRight(String code, String label) {
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
