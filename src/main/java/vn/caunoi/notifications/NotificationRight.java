package vn.caunoi.notifications;

import vn.caunoi.web.Right;

/** What may be done with messages (quyền về thông báo). */
enum NotificationRight implements Right {
    SEE_LETTERS("thong-bao.hop-thu-di", "Xem hộp thư đi và gửi lại thư");

    private final String code;
    private final String label;

    NotificationRight(String code, String label) {
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
