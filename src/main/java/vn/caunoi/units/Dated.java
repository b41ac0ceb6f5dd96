package vn.caunoi.units;

/** Something that holds during a period. */
public record Dated<T>(T value, Period period) {}
