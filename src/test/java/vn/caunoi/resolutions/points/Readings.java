package vn.caunoi.resolutions.points;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import vn.caunoi.law.Mark;
import vn.caunoi.law.Rule;
import vn.caunoi.law.Scope;

/** Facts and rules to score by. */
final class Readings {

    static final Scale SCALE = new Scale(rule("90"), rule("70"), rule("50"));

    private Readings() {}

    /** Every fact whole, but this one. */
    static Facts allButOne(Fact one, Reading reading) {
        Map<Fact, Reading> readings = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            readings.put(fact, Reading.of(true, "đủ"));
        }
        readings.put(one, reading);
        return new Facts(readings);
    }

    static Rule rule(String value) {
        return new Rule(
                "thu",
                value,
                value,
                "Hướng dẫn 42-HD/BTCTW",
                "",
                LocalDate.of(2025, 10, 28),
                null,
                Scope.NATION,
                Mark.SECONDARY,
                "");
    }
}
