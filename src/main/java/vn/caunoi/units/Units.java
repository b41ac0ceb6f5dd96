package vn.caunoi.units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All units of this program (đơn vị), in memory and fresh on every node after a change. */
@Component
public class Units {

    private static final int DEEPEST = 16;

    private final Directory directory;
    private final Clock clock;

    Units(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    public Optional<Unit> at(UnitId id) {
        return directory.now().tree().at(id);
    }

    /** The unit that bore this official code on that day. */
    public Optional<Unit> withCode(OfficialCode code, LocalDate day) {
        return directory.now().tree().withCode(code, day);
    }

    /** The unit that was fully called so on that day: "Chi bộ thôn Phú Mễ". */
    public Optional<Unit> named(String fullName, LocalDate day) {
        return directory.now().tree().all().stream()
                .filter(unit -> unit.livesOn(day) && unit.nameOn(day).full().equals(fullName))
                .findFirst();
    }

    /** All units of a kind that lived on that day. */
    public List<Unit> of(UnitKind kind, LocalDate day) {
        return directory.now().tree().all().stream()
                .filter(unit -> unit.kind() == kind && unit.livesOn(day))
                .toList();
    }

    /** The name that the unit bears today, or bore last: "Xã Thanh Miện". */
    public String nameOf(UnitId id) {
        return at(id).map(unit -> unit.nameOn(today()).full()).orElse("đơn vị số " + id.value());
    }

    /**
     * The unit and all that it stands under today, from near to far; an ended one stands under whom
     * it stood last.
     */
    public List<UnitId> upwards(UnitId id) {
        var line = new ArrayList<UnitId>();
        Optional<Unit> next = at(id);
        while (next.isPresent() && line.size() < DEEPEST) {
            Unit unit = next.get();
            line.add(unit.id());
            next = unit.parentOn(today()).flatMap(this::at);
        }
        return List.copyOf(line);
    }

    /**
     * The unit and all that stood under it on that day, from near to far; an ended one stands under
     * whom it stood last.
     */
    public List<UnitId> downwards(UnitId id, LocalDate day) {
        return List.copyOf(directory.now().tree().downwards(id, day));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
