package vn.caunoi.web;

/** A line of the table of who may do what (bảng quyền): this role has this right, so far. */
public record Allowance(Role role, Right right, Reach reach) {}
