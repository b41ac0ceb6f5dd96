package vn.caunoi.cells;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.identity.MorePlaces;
import vn.caunoi.units.Unit;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.UnitKind;
import vn.caunoi.units.Units;

/** Lets roles be given at cells, also at one where nobody has any yet. */
@Component
class CellPlaces implements MorePlaces {

    private final PartyRooms rooms;
    private final Units units;
    private final Clock clock;

    CellPlaces(PartyRooms rooms, Units units, Clock clock) {
        this.rooms = rooms;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public List<UnitId> units() {
        return rooms.areOpen()
                ? units.of(UnitKind.PARTY_CELL, LocalDate.now(clock)).stream()
                        .map(Unit::id)
                        .toList()
                : List.of();
    }
}
