package vn.caunoi.web;

import java.util.List;

/** Says which blocks a site shows and in which order (bố cục); a higher room knows. */
public interface BlockPlan {

    /** The blocks from first to last; empty while nobody has planned. Others follow them. */
    List<Planned> of(long site);

    /**
     * A block in a plan.
     *
     * @param title of the site's own choice; empty for the usual one
     */
    record Planned(String code, boolean shown, String title) {}
}
