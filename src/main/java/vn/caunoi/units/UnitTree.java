package vn.caunoi.units;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All units through time (cây đơn vị), as one unchangeable whole that refuses to be built
 * contradictory. Every question names the day it is asked for.
 */
public final class UnitTree {

    private final Map<UnitId, Unit> units = new LinkedHashMap<>();
    private final Map<UnitId, List<Succession>> successions;
    private final Map<UnitId, List<Unit>> everUnder = new HashMap<>();
    private final Map<OfficialCode, List<Unit>> everCoded = new HashMap<>();

    UnitTree(Collection<Unit> units, Collection<Succession> successions) {
        units.forEach(unit -> this.units.put(unit.id(), unit));
        this.successions = successions.stream().collect(Collectors.groupingBy(Succession::from));
        for (Unit unit : units) {
            unit.codes().parts().forEach(code -> codeIsFree(unit, code));
            unit.parents().parts().forEach(parent -> parentFits(unit, parent));
        }
        successions.forEach(this::bothAreKnown);
    }

    public Optional<Unit> at(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    Collection<Unit> all() {
        return units.values();
    }

    /** The unit that bore this code on that day. */
    public Optional<Unit> withCode(OfficialCode code, LocalDate day) {
        return everCoded.getOrDefault(code, List.of()).stream()
                .filter(unit -> unit.codes().on(day).filter(code::equals).isPresent())
                .findFirst();
    }

    /** Whether the code belongs to some unit later than that day. */
    boolean codeIsTakenAfter(OfficialCode code, LocalDate day) {
        return everCoded.getOrDefault(code, List.of()).stream()
                .flatMap(unit -> unit.codes().parts().stream())
                .filter(part -> part.value().equals(code))
                .anyMatch(part -> part.period().overlaps(Period.since(day)));
    }

    /** The units that stood under this one on that day. */
    public List<Unit> under(UnitId parent, LocalDate day) {
        return everUnder.getOrDefault(parent, List.of()).stream()
                .filter(unit -> unit.livesOn(day))
                .filter(unit -> unit.parents().on(day).filter(parent::equals).isPresent())
                .distinct()
                .sorted(Comparator.comparing(unit -> unit.nameOn(day).name(), Words.ORDER))
                .toList();
    }

    /**
     * The unit and all that stood under it on that day, from near to far; one that had ended by
     * then stands under whom it stood last.
     */
    public SequencedSet<UnitId> downwards(UnitId top, LocalDate day) {
        SequencedSet<UnitId> found = new LinkedHashSet<>(List.of(top));
        var toVisit = new ArrayDeque<>(found);
        while (!toVisit.isEmpty()) {
            UnitId above = toVisit.remove();
            everUnder(above).stream()
                    .filter(unit -> unit.parentOn(day).filter(above::equals).isPresent())
                    .map(Unit::id)
                    .filter(found::add)
                    .forEach(toVisit::add);
        }
        return found;
    }

    /** The units that ever stood under this one. */
    List<Unit> everUnder(UnitId parent) {
        return everUnder.getOrDefault(parent, List.of()).stream().distinct().toList();
    }

    /** Into which units this one went. */
    public List<Succession> successionsOf(UnitId id) {
        return successions.getOrDefault(id, List.of());
    }

    /** From which units this one was made. */
    List<Succession> originsOf(UnitId id) {
        return successions.values().stream()
                .flatMap(List::stream)
                .filter(succession -> succession.to().equals(id))
                .toList();
    }

    /** Who does today what this unit once did: its successors, or theirs when they ended too. */
    public List<Unit> livingSuccessors(UnitId id, LocalDate day) {
        SequencedSet<Unit> living = new LinkedHashSet<>();
        collectLiving(id, day, living, new LinkedHashSet<>());
        return List.copyOf(living);
    }

    private void collectLiving(UnitId id, LocalDate day, Set<Unit> living, Set<UnitId> seen) {
        if (!seen.add(id)) {
            return;
        }
        for (Succession succession : successionsOf(id)) {
            if (succession.day().isAfter(day)) {
                continue;
            }
            Unit successor = known(succession.to());
            if (successor.livesOn(day)) {
                living.add(successor);
            } else {
                collectLiving(successor.id(), day, living, seen);
            }
        }
    }

    private void codeIsFree(Unit unit, Dated<OfficialCode> code) {
        List<Unit> bearers = everCoded.computeIfAbsent(code.value(), _ -> new ArrayList<>());
        for (Unit other : bearers) {
            boolean atOnce =
                    other.codes().parts().stream()
                            .filter(part -> part.value().equals(code.value()))
                            .anyMatch(part -> part.period().overlaps(code.period()));
            if (atOnce && other != unit) {
                throw new Nonsense("hai đơn vị cùng mang mã " + code.value().value());
            }
        }
        bearers.add(unit);
    }

    private void parentFits(Unit unit, Dated<UnitId> parent) {
        Unit above = known(parent.value());
        if (!unit.kind().mayStandUnder(above.kind())) {
            throw new Nonsense(
                    "%s không thể trực thuộc %s"
                            .formatted(
                                    unit.names().parts().getLast().value().full(),
                                    above.names().parts().getLast().value().full()));
        }
        everUnder.computeIfAbsent(above.id(), _ -> new ArrayList<>()).add(unit);
    }

    private void bothAreKnown(Succession succession) {
        known(succession.from());
        known(succession.to());
    }

    private Unit known(UnitId id) {
        return at(id).orElseThrow(() -> new Nonsense("không có đơn vị số " + id.value()));
    }
}
