package vn.caunoi.publishing;

import vn.caunoi.web.Right;

/** What may be done in the editorial office (quyền của Ban Biên tập). */
public enum PublishingRight implements Right {
    WRITE("bien-tap.viet", "Viết bài"),
    REVIEW("bien-tap.duyet", "Duyệt, trả lại bài"),
    PUBLISH("bien-tap.xuat-ban", "Xuất bản, hẹn giờ, gỡ bài"),
    ARRANGE("bien-tap.bo-cuc", "Sửa chuyên mục, trình đơn, trang chủ"),
    KEEP_DOCUMENTS("van-ban.quan-ly", "Quản lý văn bản"),
    PAY("nhuan-but.quan-ly", "Tính nhuận bút"),
    SEE_FIGURES("bien-tap.thong-ke", "Xem thống kê biên tập");

    private final String code;
    private final String label;

    PublishingRight(String code, String label) {
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
