package vn.caunoi.web;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** A block (khối) that a room puts on the pages of a site: news, counters, figures. */
public interface Block {

    enum Place {
        /** The wide column of the home page. */
        HOME,
        /** Beside the home page and beside every article. */
        ASIDE,
        /** At the end of every page. */
        FOOTER
    }

    Place place();

    /** Smaller comes first. */
    int order();

    /** The block for this site, or null when there is nothing to show. */
    @Nullable Content on(Frame frame);
}
