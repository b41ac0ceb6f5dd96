package vn.caunoi.resolutions.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.CellRight;
import vn.caunoi.cells.Cells;
import vn.caunoi.cells.PartyRooms;
import vn.caunoi.identity.MorePlaces;
import vn.caunoi.units.Unit;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.UnitKind;
import vn.caunoi.units.Units;
import vn.caunoi.web.Officer;

/** Lets roles be given at the organisations above the cells. */
@Component
class ReportPlaces implements MorePlaces {

    private final PartyRooms rooms;
    private final Units units;
    private final Cells cells;
    private final Clock clock;

    ReportPlaces(PartyRooms rooms, Units units, Cells cells, Clock clock) {
        this.rooms = rooms;
        this.units = units;
        this.cells = cells;
        this.clock = clock;
    }

    @Override
    public List<UnitId> units() {
        LocalDate today = LocalDate.now(clock);
        return rooms.areOpen()
                ? Stream.of(
                                UnitKind.PARTY_PROVINCE,
                                UnitKind.PARTY_DISTRICT,
                                UnitKind.PARTY_COMMUNE)
                        .flatMap(kind -> units.of(kind, today).stream())
                        .map(Unit::id)
                        .toList()
                : List.of();
    }

    /** The organisations right above the cells that this officer follows. */
    Stream<UnitId> above(Officer officer) {
        return cells.all().stream()
                .map(Cell::unit)
                .filter(cell -> officer.may(CellRight.FOLLOW, cell.value()))
                .flatMap(this::organisation);
    }

    /** The organisation itself; of a cell the one right above it, where there is one. */
    Stream<UnitId> organisation(UnitId unit) {
        return units.at(unit).stream()
                .flatMap(
                        found ->
                                found.kind() == UnitKind.PARTY_CELL
                                        ? above(found).stream()
                                        : Stream.of(unit));
    }

    private Optional<UnitId> above(Unit cell) {
        return cell.parents().on(LocalDate.now(clock)).or(cell.parents()::last);
    }
}
