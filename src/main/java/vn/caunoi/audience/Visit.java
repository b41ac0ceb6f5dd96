package vn.caunoi.audience;

import org.jspecify.annotations.Nullable;

/**
 * A visit that still has to be written down.
 *
 * @param activeAt second of the epoch
 */
record Visit(long site, Pseudonym person, @Nullable String subject, long activeAt) {}
