package vn.caunoi.dossiers.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.forms.DossierName;
import vn.caunoi.units.UnitId;

/**
 * A line of the register (dòng trong sổ).
 *
 * @param procedure its name, else its code, else the field
 * @param applicant whose it is; empty when nobody is known or the name was erased
 * @param returnWay how the result is to be returned; may be empty
 * @param facts what the register says
 * @param now what holds now; in an open year the same
 * @param standing how the line belongs to the register
 */
record RegisterLine(
        int number,
        DossierId dossier,
        String procedure,
        String applicant,
        String address,
        String telephone,
        UnitId competentUnit,
        LocalDate receivedOn,
        String returnWay,
        RegisterFacts facts,
        @Nullable RegisterFacts now,
        Standing standing) {

    /** How a line belongs to the register. */
    enum Standing {
        /** The year is open: it says what holds now. */
        OPEN,
        /** Written down when the year was closed. */
        CLOSED,
        /** Became known after the year was closed. */
        ADDED
    }

    DossierName name() {
        return new DossierName(facts.code(), facts.official());
    }

    String addressAndTelephone() {
        return address.isEmpty() || telephone.isEmpty()
                ? address + telephone
                : address + ", " + telephone;
    }

    /** How it ended, and what became different since the year was closed. */
    String note() {
        List<String> notes = new ArrayList<>();
        if (standing == Standing.ADDED) {
            notes.add("Ghi sau khi khóa sổ");
        }
        if (!facts.ending().isEmpty()) {
            notes.add(facts.ending());
        }
        if (standing == Standing.CLOSED && now != null && !now.since(facts).isEmpty()) {
            notes.add("Sau khi khóa sổ: " + String.join(", ", now.since(facts)));
        }
        return String.join(". ", notes);
    }
}
