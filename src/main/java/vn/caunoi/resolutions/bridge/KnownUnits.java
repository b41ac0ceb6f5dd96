package vn.caunoi.resolutions.bridge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.caunoi.resolutions.Incoming;
import vn.caunoi.units.OfficialCode;
import vn.caunoi.units.Unit;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;

/**
 * How two instances speak of the same unit (đơn vị trong thư), whose numbers differ: by its
 * official code, or by its name where it has none.
 */
@Component
class KnownUnits {

    /** A unit as letters name it. */
    record Named(String code, String name) {}

    private final Units units;
    private final Clock clock;

    KnownUnits(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    Named named(UnitId unit) {
        String code =
                units.at(unit)
                        .flatMap(known -> known.codes().on(today()))
                        .map(OfficialCode::value)
                        .orElse("");
        return new Named(code, units.nameOf(unit));
    }

    Optional<UnitId> find(JsonNode named) {
        String code = named.path("code").asString("");
        String name = named.path("name").asString("");
        if (!code.matches("[0-9]{2,5}|")) {
            throw new Incoming.Unusable("mã đơn vị không đúng");
        }
        Optional<Unit> known =
                code.isEmpty()
                        ? units.named(name, today())
                        : units.withCode(new OfficialCode(code), today());
        return known.map(Unit::id);
    }

    UnitId must(JsonNode named) {
        return find(named)
                .orElseThrow(() -> new Incoming.Unusable("bản này không có đơn vị mà thư nói đến"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
