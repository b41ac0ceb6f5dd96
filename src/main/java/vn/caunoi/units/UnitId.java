package vn.caunoi.units;

/** Our own number of a unit (đơn vị); official codes are dated and used again. */
public record UnitId(long value) {}
