package vn.caunoi.cells;

/** Which member of a cell (đảng viên); no account, which is a {@code PersonId}. */
public record MemberId(long value) {}
