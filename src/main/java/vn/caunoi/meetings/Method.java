package vn.caunoi.meetings;

/** How votes are given (cách biểu quyết). */
public enum Method {
    HANDS("giơ tay"),
    CARDS("thẻ biểu quyết"),
    PAPER("phiếu kín bằng giấy");

    private final String label;

    Method(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
