/**
 * The hundred points of a meeting (chấm điểm chất lượng sinh hoạt chi bộ).
 *
 * <p>Addresses: {@code /nghi-quyet/{unit}/cham-diem…}. Tables: {@code V2__points.sql}; no person
 * stands in any of them. Forms are dated data ({@code forms/*.yaml}); grades and the conditions of
 * a year are rules of {@code law} ({@code cham-diem.…}, {@code xep-loai-nam.…}).
 *
 * <p>What was recorded of a meeting fills its criteria by itself, with the {@link
 * vn.caunoi.resolutions.points.Fact} beside the points; what people judge begins empty. Four steps
 * ({@link vn.caunoi.resolutions.points.Stage}) keep a column each: the follower scores, the
 * committee proposes, the cell votes, the level above decides with a reason.
 */
@NullMarked
package vn.caunoi.resolutions.points;

import org.jspecify.annotations.NullMarked;
