package vn.caunoi.publishing.writing;

/** What readers get of a piece at this moment (bên ngoài thấy gì). */
enum Outside {
    /** Nothing yet. */
    NOTHING("Chưa đăng"),
    /** Nothing until its time comes (hẹn giờ). */
    TO_COME("Hẹn giờ"),
    VISIBLE("Đã xuất bản"),
    EXPIRED("Hết hạn"),
    WITHDRAWN("Đã gỡ");

    private final String label;

    Outside(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
