package vn.caunoi.cells;

import vn.caunoi.units.UnitId;

/**
 * Somebody was erased from the list of a cell at their request (đã xóa theo yêu cầu), told inside
 * the erasing transaction: whoever keeps something by their number forgets it there and then.
 */
public record MemberErased(UnitId cell, MemberId member) {}
