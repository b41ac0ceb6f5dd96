package vn.caunoi.units;

/**
 * A unit was renamed, moved or merged (đã sửa đơn vị).
 *
 * @param before what held before, in words
 * @param after what holds from a day, in words
 */
public record UnitSaved(UnitId unit, String before, String after) {}
