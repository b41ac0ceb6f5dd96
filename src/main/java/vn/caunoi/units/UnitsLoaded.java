package vn.caunoi.units;

/**
 * Many units were written at once (đã nhập đơn vị): by an import or with the demo locality.
 *
 * @param what where they came from: "units-2026.csv"
 * @param result the counts, as a sentence
 */
public record UnitsLoaded(String what, String result) {}
