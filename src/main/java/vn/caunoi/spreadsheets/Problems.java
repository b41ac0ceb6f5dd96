package vn.caunoi.spreadsheets;

import java.util.ArrayList;
import java.util.List;

/**
 * The problems of one table (bảng lỗi): all are counted, the first ten thousand are kept, so that a
 * file of a million wrong rows needs no more memory than a file of ten thousand.
 */
public final class Problems {

    private static final int KEPT = 10_000;

    private final List<Problem> kept = new ArrayList<>();
    private long count;

    public void add(Problem problem) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(problem);
        }
    }

    public void add(int row, String column, String value, String reason) {
        add(new Problem(row, column, value, reason));
    }

    public boolean isEmpty() {
        return count == 0;
    }

    public long count() {
        return count;
    }

    /** The first of them, in the order of the rows. */
    public List<Problem> first() {
        return List.copyOf(kept);
    }
}
