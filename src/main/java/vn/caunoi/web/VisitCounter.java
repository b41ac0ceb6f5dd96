package vn.caunoi.web;

import org.jspecify.annotations.Nullable;

/** Counts people who read; called once for every page that is served, cached or not. */
public interface VisitCounter {

    /**
     * Counts this visit.
     *
     * @param subject what the page is about ({@link Subject}), or null when it has no counter
     */
    void visited(WebRequest request, long site, @Nullable String subject);

    /**
     * What all figures of a site are derived from: as long as it stays equal, a page that shows
     * some of them is still true.
     */
    Object figures(long site);
}
