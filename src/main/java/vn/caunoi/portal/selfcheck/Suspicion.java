package vn.caunoi.portal.selfcheck;

/** Kinds of things that have no business on a page (dấu hiệu lạ). */
public enum Suspicion {
    LINK("Liên kết tới tên miền chưa được cho phép"),
    SCRIPT("Đoạn mã lệnh lạ"),
    FRAME("Khung nhúng trang khác"),
    FORM("Biểu mẫu gửi dữ liệu đi nơi khác"),
    OBJECT("Đối tượng nhúng lạ"),
    MEDIA("Ảnh, phim hoặc âm thanh lấy từ nơi khác"),
    RESOURCE("Tệp kiểu dáng hoặc tài nguyên lấy từ nơi khác"),
    REFRESH("Lệnh tự chuyển sang địa chỉ khác"),
    BASE("Địa chỉ gốc của trang bị đổi"),
    STYLE("Kiểu dáng viết thẳng vào trang"),
    HIDDEN("Nội dung bị giấu khỏi mắt người xem"),
    HANDLER("Mã lệnh gắn vào phần tử của trang"),
    CODE("Liên kết chạy mã lệnh"),
    REDIRECT("Trang chuyển người xem sang tên miền khác"),
    DIFFERENT("Mỗi loại người xem thấy một nội dung khác nhau"),
    UNREACHABLE("Không mở được trang"),
    UNPROTECTED("Trang thiếu lớp chặn mã lạ của trình duyệt (CSP)"),
    TAMPERED("Thân bài bị sửa ngoài chương trình, đang không được đưa ra");

    private final String label;

    Suspicion(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
