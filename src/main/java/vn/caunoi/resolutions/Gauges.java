package vn.caunoi.resolutions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.procedures.Procedures;
import vn.caunoi.program.RunningRooms;
import vn.caunoi.program.Wing;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;

/**
 * By what tasks can be measured (thước đo nhiệm vụ): the procedures of a unit, as its own catalogue
 * has them or as the instance that has it told.
 */
@Component
public class Gauges {

    private final RunningRooms rooms;
    private final Procedures procedures;
    private final ToldFigures told;
    private final Clock clock;

    Gauges(RunningRooms rooms, Procedures procedures, ToldFigures told, Clock clock) {
        this.rooms = rooms;
        this.procedures = procedures;
        this.told = told;
        this.clock = clock;
    }

    public List<Gauge> of(UnitId unit) {
        return areTold() ? told.gauges(unit) : own(unit);
    }

    /** Whether another instance has the dossiers. */
    boolean areTold() {
        return !rooms.run(Wing.PORTAL);
    }

    private List<Gauge> own(UnitId unit) {
        return procedures.of(unit, LocalDate.ofInstant(clock.instant(), Formats.ZONE)).stream()
                .map(one -> new Gauge(one.code().value(), one.name(), one.field()))
                .toList();
    }
}
