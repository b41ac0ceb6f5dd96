package vn.caunoi.units;

import vn.caunoi.web.Link;

/** A page on which a higher room edits something of a site (phần thêm của trang). */
public interface SitePage {

    Link of(SiteId site);
}
