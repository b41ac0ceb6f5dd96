package vn.caunoi.publishing;

import java.time.Instant;
import vn.caunoi.units.SiteId;

/**
 * Readers get, or will get from that instant, a new article or a new edition of one (đã xuất bản).
 */
public record ArticlePublished(SiteId site, long article, String title, Instant from) {}
