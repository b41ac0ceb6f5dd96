package vn.caunoi.dossiers.counter;

import vn.caunoi.dossiers.DossierId;
import vn.caunoi.procedures.ProcedureCode;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Link;

/** Where the pages of the counter lie. */
final class CounterAddress {

    static final String UNIT = "/mot-cua/{unit:[0-9]{1,18}}";
    static final String DOSSIER = UNIT + "/{dossier:[0-9]{1,18}}";
    static final String INTAKES = UNIT + "/tiep-nhan";

    private CounterAddress() {}

    static String of(UnitId unit) {
        return "/mot-cua/" + unit.value();
    }

    static String of(UnitId unit, DossierId dossier) {
        return of(unit) + "/" + dossier.value();
    }

    static String intakes(UnitId unit) {
        return of(unit) + "/tiep-nhan";
    }

    static String intake(UnitId unit, ProcedureCode procedure) {
        return intakes(unit) + "/" + procedure;
    }

    static String paper(UnitId unit, DossierId dossier, Outcome outcome) {
        return of(unit, dossier) + "/giay/" + outcome.form();
    }

    static String blanks(UnitId unit) {
        return of(unit) + "/so-in-san";
    }

    static Link intakesLink(UnitId unit) {
        return new Link("Tiếp nhận", intakes(unit));
    }

    static String ledger(UnitId unit, DossierId dossier) {
        return "/ho-so/" + unit.value() + "/" + dossier.value();
    }
}
