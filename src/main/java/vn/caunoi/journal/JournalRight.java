package vn.caunoi.journal;

import vn.caunoi.web.Right;

/** What may be done with the journal (quyền về nhật ký). Roles of other rooms may be given it. */
public enum JournalRight implements Right {
    READ("nhat-ky.xem", "Xem nhật ký"),
    VERIFY("nhat-ky.doi-chieu", "Đối chiếu chuỗi nhật ký");

    private final String code;
    private final String label;

    JournalRight(String code, String label) {
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
