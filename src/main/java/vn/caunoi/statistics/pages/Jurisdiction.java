package vn.caunoi.statistics.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.caunoi.units.UnitId;

/**
 * Whose dossiers a site shows (phạm vi): those of its unit and of all below it.
 *
 * @param name of the unit
 * @param parts the units below it that received dossiers
 * @param updated when the ledger was last written for them
 * @param day up to which they are shown: today, or the last record of a unit that has ended
 */
record Jurisdiction(
        UnitId unit,
        String name,
        List<UnitId> parts,
        Instant updated,
        LocalDate day,
        LocalDate today,
        Instant now) {

    Jurisdiction {
        parts = List.copyOf(parts);
    }

    boolean holds(UnitId one) {
        return one.equals(unit) || parts.contains(one);
    }

    boolean isLiving() {
        return day.equals(today);
    }
}
