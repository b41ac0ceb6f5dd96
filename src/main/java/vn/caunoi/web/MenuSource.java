package vn.caunoi.web;

import java.util.List;

/** Fills the menu of a site; rooms in the order of their floors. */
public interface MenuSource {

    List<Link> menu(long site);
}
