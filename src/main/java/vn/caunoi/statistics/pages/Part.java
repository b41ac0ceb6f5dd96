package vn.caunoi.statistics.pages;

/** A part of what one may ask (điều kiện xem): its name in the address and beside the field. */
enum Part {
    PERIOD("ky", "Kỳ"),
    YEAR("nam", "Năm"),
    FROM("tu", "Từ ngày"),
    UNTIL("den", "Đến hết ngày"),
    UNIT("don-vi", "Đơn vị"),
    SIDE("ben", "Tính hồ sơ theo"),
    FIELD("linh-vuc", "Lĩnh vực"),
    PROCEDURE("thu-tuc", "Mã thủ tục"),
    CHANNEL("kenh", "Hình thức nộp"),
    AS_OF("tinh-den", "Tính đến hết ngày"),
    KNOWN_AT("biet-luc", "Như đã biết lúc"),
    PROFILE("dinh-nghia", "Cách tính tỷ lệ");

    private final String code;
    private final String label;

    Part(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As it stands in an address. */
    String code() {
        return code;
    }

    String label() {
        return label;
    }
}
