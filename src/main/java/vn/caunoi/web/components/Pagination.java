package vn.caunoi.web.components;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * The pages of a long list (phân trang).
 *
 * @param address gives the address of a page by its number
 */
public record Pagination(int current, int last, IntFunction<String> address) {

    /** Stands among the {@link #shown} numbers where some are left out. */
    public static final int GAP = 0;

    public Pagination {
        if (current < 1 || last < current) {
            throw new IllegalArgumentException("page %d of %d".formatted(current, last));
        }
    }

    public String href(int page) {
        return address.apply(page);
    }

    /** The first, the last, the current page and its neighbours, with gaps between. */
    public List<Integer> shown() {
        var pages = new TreeSet<>(List.of(1, last));
        for (int near = Math.max(1, current - 1); near <= Math.min(last, current + 1); near++) {
            pages.add(near);
        }
        var shown = new ArrayList<Integer>();
        int before = 0;
        for (int page : pages) {
            if (page > before + 1) {
                shown.add(GAP);
            }
            shown.add(page);
            before = page;
        }
        return shown;
    }
}
