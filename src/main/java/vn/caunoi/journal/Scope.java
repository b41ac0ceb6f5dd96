package vn.caunoi.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;

/**
 * Whose lines somebody may read (phạm vi): those of the units where they have the right. What
 * concerns the whole program only those read who have it there.
 */
record Scope(boolean everything, List<UnitId> units) {

    Scope {
        units = List.copyOf(units);
    }

    static Scope of(Officer officer, List<UnitId> named) {
        return new Scope(
                officer.mayEverywhere(JournalRight.READ),
                named.stream()
                        .filter(unit -> officer.may(JournalRight.READ, unit.value()))
                        .toList());
    }

    boolean holds(@Nullable UnitId unit) {
        return everything || unit != null && units.contains(unit);
    }
}
