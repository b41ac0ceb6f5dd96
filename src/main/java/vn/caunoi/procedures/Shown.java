package vn.caunoi.procedures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.units.Site;
import vn.caunoi.units.Unit;
import vn.caunoi.units.Units;

/** Which procedures a site shows: those that its unit receives or decides (thủ tục của trang). */
@Component
public class Shown {

    private final Procedures procedures;
    private final Units units;
    private final Clock clock;

    Shown(Procedures procedures, Units units, Clock clock) {
        this.procedures = procedures;
        this.units = units;
        this.clock = clock;
    }

    /** Today; for a unit that has ended, its last day. */
    public LocalDate day(Site site) {
        LocalDate today = LocalDate.now(clock);
        return units.at(site.unit())
                .map(Unit::life)
                .filter(life -> life.isOver(today))
                .flatMap(life -> Optional.ofNullable(life.to()))
                .map(end -> end.minusDays(1))
                .orElse(today);
    }

    /** Whether the site's unit is no more. */
    boolean isOver(Site site) {
        LocalDate today = LocalDate.now(clock);
        return units.at(site.unit()).filter(unit -> unit.life().isOver(today)).isPresent();
    }

    public List<Procedure> on(Site site) {
        return procedures.of(site.unit(), day(site));
    }

    /** What the site shows under this code. */
    public Optional<Procedure> on(Site site, ProcedureCode code) {
        return procedures
                .at(code, day(site))
                .filter(procedure -> procedure.particulars().units().contains(site.unit()));
    }
}
