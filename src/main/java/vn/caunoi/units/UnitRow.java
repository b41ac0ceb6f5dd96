package vn.caunoi.units;

import java.util.Optional;

/** A row of a file of units, each cell already a value. */
record UnitRow(
        long row, OfficialCode code, UnitName name, UnitKind kind, Optional<OfficialCode> parent) {}
