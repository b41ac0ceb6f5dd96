package vn.caunoi.notifications;

/** How somebody wishes to be told (cách nhận tin báo). */
enum Way {
    NOW("Gửi thư điện tử ngay"),
    DAILY("Gộp thành một thư mỗi ngày"),
    INBOX("Chỉ báo trong chương trình");

    private final String label;

    Way(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
