package vn.caunoi.dossiers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.UnitId;

/**
 * Who a dossier is, for ever (danh tính hồ sơ).
 *
 * @param unit which received it
 * @param code the official one, or else our internal number
 * @param codeDay the day that an official code names; null when there is none, or off the pattern
 */
public record Identity(
        DossierId id, UnitId unit, String code, boolean official, @Nullable LocalDate codeDay) {

    /** Of a dossier while it is being opened. */
    static Identity unnumbered(DossierId id, UnitId unit) {
        return new Identity(id, unit, "", false, null);
    }
}
