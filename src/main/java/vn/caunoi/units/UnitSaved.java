package vn.caunoi.units;

/**
 * A unit was opened, renamed, given a code, moved or merged (đã sửa đơn vị).
 *
 * @param before what held before, in words; empty when the unit is new
 * @param after what holds from a day, in words
 */
public record UnitSaved(UnitId unit, String before, String after) {}
