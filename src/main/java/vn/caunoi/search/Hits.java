package vn.caunoi.search;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param found how many were put in order
 * @param more whether more than {@link Engine#MOST} hold the words, so that older ones were left
 *     aside
 */
record Hits(int found, boolean more, List<Hit> page, Facets facets) {

    static final int PER_PAGE = 20;

    static final Hits NONE = new Hits(0, false, List.of(), Facets.NONE);

    int pages() {
        return Math.max(1, (found + PER_PAGE - 1) / PER_PAGE);
    }
}
