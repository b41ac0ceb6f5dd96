/**
 * Reports for the levels above (báo cáo cấp trên) and what the follower of a cell has to do (theo
 * dõi). They tell of organisations, never of a cell or a member: a month is counted once and for
 * all, an organisation is told apart only where nothing small is left beside it ({@link
 * vn.caunoi.resolutions.reports.Telling}), and quarters and years are sums of what their months
 * tell.
 *
 * <p>Addresses: {@code /nghi-quyet/bao-cao}, {@code /nghi-quyet/{unit}/bao-cao}, {@code
 * …/theo-doi}, {@code …/nhan-xet}.
 */
@NullMarked
package vn.caunoi.resolutions.reports;

import org.jspecify.annotations.NullMarked;
