package vn.caunoi.law;

import java.time.LocalDate;
import java.util.Optional;
import vn.caunoi.units.OfficialCode;
import vn.caunoi.units.Unit;
import vn.caunoi.units.UnitId;

/** Where a rule holds (phạm vi): a place stands for itself and all that stands under it. */
public sealed interface Scope {

    /** Everywhere. */
    record Nation() implements Scope {

        @Override
        public boolean isOf(Unit unit, LocalDate day) {
            return false;
        }
    }

    /** A province or commune by the code that it bears on the day; so packs of rules name it. */
    record Coded(OfficialCode code) implements Scope {

        @Override
        public boolean isOf(Unit unit, LocalDate day) {
            return unit.codes().on(day).filter(code::equals).isPresent();
        }
    }

    /** A unit of this program. */
    record Place(UnitId unit) implements Scope {

        @Override
        public boolean isOf(Unit other, LocalDate day) {
            return other.id().equals(unit);
        }
    }

    Scope NATION = new Nation();

    /** Whether this very unit is the place meant on that day. */
    boolean isOf(Unit unit, LocalDate day);

    /** "national", "province 31", "ward 11239". */
    static Optional<Scope> read(String text) {
        if (text.equals("national")) {
            return Optional.of(NATION);
        }
        return text.matches("province [0-9]{2}|ward [0-9]{5}")
                ? Optional.of(
                        new Coded(new OfficialCode(text.substring(text.lastIndexOf(' ') + 1))))
                : Optional.empty();
    }
}
