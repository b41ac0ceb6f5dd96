package vn.caunoi.documents;

/** The sheet that a paper is printed on (khổ giấy), in millimetres. */
public enum PaperSize {
    A4(210, 297),
    A4_LANDSCAPE(297, 210),
    A5(148, 210);

    private final int width;
    private final int height;

    PaperSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
