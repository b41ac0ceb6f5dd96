package vn.caunoi.units;

import java.time.LocalDate;
import java.util.Optional;

/** A unit (đơn vị) through time: what it was called, which code it bore, whom it stood under. */
public record Unit(
        UnitId id,
        UnitKind kind,
        Period life,
        History<UnitName> names,
        History<OfficialCode> codes,
        History<UnitId> parents,
        Source source) {

    public Unit {
        if (names.parts().isEmpty()) {
            throw new Nonsense("đơn vị phải có tên");
        }
    }

    /** Its name on that day; for a day outside its names the last one it bore. */
    public UnitName nameOn(LocalDate day) {
        return names.on(day).or(names::last).orElseThrow();
    }

    /** Whom it stood under on that day; for a day outside its life whom it stood under last. */
    Optional<UnitId> parentOn(LocalDate day) {
        return parents.on(day).or(parents::last);
    }

    public boolean livesOn(LocalDate day) {
        return life.contains(day);
    }

    Unit renamed(LocalDate day, UnitName name) {
        return new Unit(
                id,
                kind,
                life,
                names.changedOn(day, Optional.of(name), life),
                codes,
                parents,
                source);
    }

    /** Bears another official code from that day. */
    Unit coded(LocalDate day, OfficialCode code) {
        kind.mustSuit(code);
        return new Unit(
                id,
                kind,
                life,
                names,
                codes.changedOn(day, Optional.of(code), life),
                parents,
                source);
    }

    /** Lives until that day; what would hold later falls away. */
    Unit endedOn(LocalDate day) {
        return new Unit(
                id,
                kind,
                new Period(life.from(), day),
                names.endedOn(day),
                codes.endedOn(day),
                parents.endedOn(day),
                source);
    }

    /** Stands under another from that day, or under nobody. */
    Unit under(LocalDate day, Optional<UnitId> parent) {
        return new Unit(id, kind, life, names, codes, parents.changedOn(day, parent, life), source);
    }
}
