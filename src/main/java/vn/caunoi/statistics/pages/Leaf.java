package vn.caunoi.statistics.pages;

import java.util.List;

/**
 * A page of rows (trang các dòng).
 *
 * @param first whether no row stands before it
 * @param begin the address of the first page
 * @param next the address of the page after it; empty for none
 */
record Leaf(List<ShownRow> rows, boolean first, String begin, String next) {

    static final int ROWS = 50;

    /**
     * From one row more than a page holds.
     *
     * @param begin the address of the first page
     */
    static Leaf of(List<ShownRow> found, String after, String begin) {
        List<ShownRow> shown = found.subList(0, Math.min(found.size(), ROWS));
        return new Leaf(
                shown,
                after.isEmpty(),
                begin,
                found.size() > ROWS
                        ? begin
                                + (begin.contains("?") ? "&" : "?")
                                + Inquiry.pair(RowsController.AFTER, shown.getLast().number())
                        : "");
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }
}
