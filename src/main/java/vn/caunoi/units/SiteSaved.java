package vn.caunoi.units;

import org.jspecify.annotations.Nullable;

/**
 * A site was opened or changed (đã lưu trang).
 *
 * @param before null when it is new
 */
public record SiteSaved(@Nullable Site before, Site after) {}
