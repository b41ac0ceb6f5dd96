package vn.caunoi.web;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** A block (khối) that a room puts on the pages of a site: news, counters, figures. */
public interface Block {

    enum Place {
        /** Right under the masthead of every page. */
        TOP,
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

    /** The same under a title of the site's own choice. */
    default @Nullable Content on(Frame frame, String title) {
        return on(frame);
    }

    /** By which name a site may move or hide it; null for a block that always stands. */
    default @Nullable Name name() {
        return null;
    }

    /**
     * What a block is called (tên khối).
     *
     * @param code in the plan of a site: "tin-moi"
     * @param label for people: "Tin mới"
     * @param titled whether a site may give it another title
     */
    record Name(String code, String label, boolean titled) {}
}
