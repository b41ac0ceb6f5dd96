package vn.caunoi.web;

import java.util.List;

/** Fills the menu of a site; rooms in the order of their floors. */
public interface MenuSource {

    List<Link> menu(long site);

    /** Whether somebody arranged this site's menu by hand, so that no room adds to it. */
    default boolean isWhole(long site) {
        return false;
    }
}
