package vn.caunoi.calendar;

import vn.caunoi.web.Right;

/** What may be done with the working calendar (quyền về lịch làm việc). */
enum CalendarRight implements Right {
    KEEP_LEDGER("lich.ghi-thong-bao", "Ghi và rút thông báo ngày nghỉ, ngày làm bù"),
    SET_SESSIONS("lich.gio-lam-viec", "Sửa giờ làm việc của đơn vị");

    private final String code;
    private final String label;

    CalendarRight(String code, String label) {
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
