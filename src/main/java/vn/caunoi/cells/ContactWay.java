package vn.caunoi.cells;

/** How a member is told of a meeting (cách liên hệ). */
public enum ContactWay {
    PHONE("điện thoại"),
    EMAIL("thư điện tử"),
    PAPER("chỉ giấy mời");

    private final String label;

    ContactWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
