package vn.caunoi.dossiers.life;

import vn.caunoi.dossiers.CounterRight;
import vn.caunoi.identity.PersonId;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;

/**
 * Who does something to a dossier (người làm).
 *
 * @param oversees whether they may hand on what others hold
 */
record Doer(PersonId person, boolean oversees) {

    static Doer of(Officer officer, UnitId unit) {
        return new Doer(
                new PersonId(officer.id()), officer.may(CounterRight.OVERSEE, unit.value()));
    }
}
