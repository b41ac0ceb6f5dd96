package vn.caunoi.dossiers.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.caunoi.documents.Letterhead;
import vn.caunoi.documents.Signature;
import vn.caunoi.units.Unit;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.UnitKind;
import vn.caunoi.units.Units;

/** As whom a unit writes: the People's Committee of a place, or an office by its own name. */
@Component
public class Offices {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Units units;

    Offices(Units units) {
        this.units = units;
    }

    /**
     * @param number number and sign; empty for a paper without
     */
    public Letterhead head(UnitId unit, String number, LocalDate day) {
        Unit at = units.at(unit).orElseThrow();
        String full = at.nameOn(day).full();
        String issuer =
                isPlace(at)
                        ? "Ủy ban nhân dân "
                                + full.substring(0, 1).toLowerCase(VIETNAMESE)
                                + full.substring(1)
                        : full;
        return new Letterhead("", issuer, number, at.nameOn(day).name(), day);
    }

    /** Signed by hand. */
    public Signature signature(UnitId unit) {
        return isPlace(units.at(unit).orElseThrow())
                ? new Signature(List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), Signature.BY_HAND, "")
                : Signature.of("NGƯỜI ĐỨNG ĐẦU", "");
    }

    /** What follows the sign of its letters: "-UBND". */
    String suffix(UnitId unit) {
        return isPlace(units.at(unit).orElseThrow()) ? "-UBND" : "";
    }

    private static boolean isPlace(Unit unit) {
        return unit.kind() == UnitKind.COMMUNE
                || unit.kind() == UnitKind.DISTRICT
                || unit.kind() == UnitKind.PROVINCE;
    }
}
