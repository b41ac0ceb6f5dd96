package vn.caunoi.web;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a room adds to the site map for machines. */
public interface SitemapPart {

    /**
     * Tells every public address of the site, always in the same order, without holding them all.
     */
    void tell(long site, Consumer<Entry> entries);

    /** An address (path) and when what stands there last changed. */
    record Entry(String path, @Nullable Instant changed) {}
}
