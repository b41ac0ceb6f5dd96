package vn.caunoi.procedures.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.caunoi.procedures.Body;
import vn.caunoi.units.OfficialCode;
import vn.caunoi.units.Unit;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;

/**
 * Bodies in words (cơ quan, đơn vị): a unit of our tree by its official code ("11239 Xã Thanh
 * Miện"), one without a code by our number ("#7 Phòng Tư pháp"), any other by its name alone.
 */
@Component
class Bodies {

    private static final Pattern CODED = Pattern.compile("([0-9]{2,5})(?: .*)?");
    private static final Pattern NUMBERED = Pattern.compile("#([0-9]{1,18})(?: .*)?");

    private final Units units;

    Bodies(Units units) {
        this.units = units;
    }

    /** Empty when no unit bore this code on that day. */
    Optional<Body> read(String line, LocalDate day) {
        Matcher coded = CODED.matcher(line);
        if (coded.matches()) {
            return units.withCode(new OfficialCode(coded.group(1)), day).map(unit -> of(unit, day));
        }
        Matcher numbered = NUMBERED.matcher(line);
        if (numbered.matches()) {
            return UnitId.read(numbered.group(1)).flatMap(units::at).map(unit -> of(unit, day));
        }
        return Optional.of(new Body(line, null));
    }

    String write(Body body, LocalDate day) {
        UnitId id = body.unit();
        return id == null ? body.name() : mark(id, day) + " " + body.name();
    }

    /** How a unit is written that somebody works for. */
    String write(UnitId id, LocalDate day) {
        return units.at(id).map(unit -> write(of(unit, day), day)).orElse("#" + id.value());
    }

    private String mark(UnitId id, LocalDate day) {
        return units.at(id)
                .flatMap(unit -> unit.codes().on(day))
                .map(OfficialCode::value)
                .orElse("#" + id.value());
    }

    private static Body of(Unit unit, LocalDate day) {
        return new Body(unit.nameOn(day).full(), unit.id());
    }
}
