package vn.caunoi.search;

import java.util.List;
import vn.caunoi.units.SiteId;

/** What can be found (chỉ mục). All verbs belong to the caller's transaction. */
public interface Index {

    /** Makes the entry findable, in place of the one with the same site, kind and ref. */
    void put(Entry entry);

    /** The same for many. */
    default void putAll(List<Entry> entries) {
        entries.forEach(this::put);
    }

    void remove(SiteId site, String kind, String ref);
}
