package vn.caunoi.publishing.documents;

/** What is asked about a document: a field of the form and a column of the table. */
enum Item {
    NUMBER("so-ky-hieu", "Số, ký hiệu", "Như trên văn bản, ví dụ 15/2026/NQ-HĐND, 05-NQ/ĐU", 60),
    KIND("loai", "Loại văn bản", "", 60),
    BODY("co-quan", "Cơ quan ban hành", "Ví dụ: Ủy ban nhân dân xã Thanh Miện", 200),
    SIGNER("nguoi-ky", "Người ký", "", 100),
    POSITION("chuc-vu", "Chức vụ người ký", "", 150),
    ISSUED("ngay-ban-hanh", "Ngày ban hành", "Ngày/tháng/năm, ví dụ 27/3/2026", 20),
    FROM("hieu-luc-tu", "Có hiệu lực từ ngày", "Để trống nếu có hiệu lực từ ngày ban hành", 20),
    UNTIL(
            "hieu-luc-den",
            "Có hiệu lực đến hết ngày",
            "Để trống nếu văn bản không định ngày hết hiệu lực",
            20),
    FIELD("linh-vuc", "Lĩnh vực", "Ví dụ: Đất đai, Tài chính – ngân sách", 100),
    ABSTRACT("trich-yeu", "Trích yếu", "Nội dung chính của văn bản", 2000);

    private final String code;
    private final String label;
    private final String hint;
    private final int longest;

    Item(String code, String label, String hint, int longest) {
        this.code = code;
        this.label = label;
        this.hint = hint;
        this.longest = longest;
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    String hint() {
        return hint;
    }

    int longest() {
        return longest;
    }

    boolean mayBeEmpty() {
        return switch (this) {
            case NUMBER, KIND, BODY, ISSUED, ABSTRACT -> false;
            case SIGNER, POSITION, FROM, UNTIL, FIELD -> true;
        };
    }
}
