package vn.caunoi.web;

import java.time.Instant;
import java.util.Optional;

/** Knows when a site's pages will change by themselves: an article appears or expires. */
public interface ScheduledChange {

    Optional<Instant> next(long site, Instant after);
}
