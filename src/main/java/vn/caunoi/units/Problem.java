package vn.caunoi.units;

/**
 * What is wrong in a file of units (lỗi nhập).
 *
 * @param row as a spreadsheet counts, the heading being row 1
 * @param column its heading, empty when the whole row is wrong
 */
record Problem(long row, String column, String value, String reason) {

    private static final int SHOWN = 60;

    String sentence() {
        String shown = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
        return column.isEmpty()
                ? "Hàng %d: %s".formatted(row, reason)
                : "Hàng %d, cột %s, giá trị “%s”: %s".formatted(row, column, shown, reason);
    }
}
