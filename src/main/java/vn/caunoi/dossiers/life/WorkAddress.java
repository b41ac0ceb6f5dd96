package vn.caunoi.dossiers.life;

import vn.caunoi.dossiers.DossierId;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Link;

/** Where the pages of the daily work lie. */
final class WorkAddress {

    static final String UNIT = "/mot-cua/{unit:[0-9]{1,18}}";
    static final String DOSSIER = UNIT + "/{dossier:[0-9]{1,18}}";
    static final String DEED = DOSSIER + "/viec/{deed:[a-z-]{1,30}}";

    private WorkAddress() {}

    static String of(UnitId unit) {
        return "/mot-cua/" + unit.value();
    }

    static String of(UnitId unit, DossierId dossier) {
        return of(unit) + "/" + dossier.value();
    }

    static String of(UnitId unit, DossierId dossier, Deed deed) {
        return of(unit, dossier) + "/viec/" + deed.code();
    }

    /** A paper that went out about it. */
    static String paper(UnitId unit, DossierId dossier, long paper, String format) {
        return of(unit, dossier) + "/van-ban/" + paper + "." + format;
    }

    /** How it went from hand to hand, on paper. */
    static String slip(UnitId unit, DossierId dossier, String format) {
        return of(unit, dossier) + "/van-ban/phieu-kiem-soat." + format;
    }

    /** The same dossier in the ledger, where entries are put right. */
    static String ledger(UnitId unit, DossierId dossier) {
        return "/ho-so/" + unit.value() + "/" + dossier.value();
    }

    /** Where an apology is made and another day promised. */
    static String reappointment(UnitId unit, DossierId dossier) {
        return ledger(unit, dossier) + "/hen-lai";
    }

    static Link link(UnitId unit) {
        return new Link("Một cửa", of(unit));
    }
}
