package vn.caunoi.search;

import vn.caunoi.units.SiteId;

/** What can be found (chỉ mục). Both verbs belong to the caller's transaction. */
public interface Index {

    /** Makes the entry findable, in place of the one with the same site, kind and ref. */
    void put(Entry entry);

    void remove(SiteId site, String kind, String ref);
}
