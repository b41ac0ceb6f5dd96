package vn.caunoi.publishing;

import vn.caunoi.units.SiteId;

/** Readers no longer get an article (đã gỡ). */
public record ArticleWithdrawn(SiteId site, long article, String title, String reason) {}
