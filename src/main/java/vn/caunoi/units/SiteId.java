package vn.caunoi.units;

/** The number of a site (trang). */
public record SiteId(long value) {}
