package vn.caunoi.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;

/**
 * Somebody who looks after accounts (người quản trị tài khoản), at a unit and all below it. Whom
 * they do not reach, they do not see.
 */
record Steward(Powers powers, LocalDate today) {

    static Steward of(Officer officer, LocalDate today) {
        return new Steward(((SignedIn) officer).powers(), today);
    }

    boolean everywhere() {
        return powers.everywhere(IdentityRight.MANAGE_PEOPLE);
    }

    /** Whether the unit, or for null the whole program, is theirs to look after. */
    boolean reaches(@Nullable UnitId unit) {
        return unit == null ? everywhere() : powers.allow(IdentityRight.MANAGE_PEOPLE, unit);
    }

    /** Whoever works, or holds or held a role, at a unit of theirs. */
    boolean sees(Colleague colleague) {
        return reaches(colleague.home())
                || colleague.grants().stream().anyMatch(grant -> reaches(grant.unit()));
    }

    /**
     * Whether the account itself is theirs: not when its owner also has a say elsewhere, since who
     * sets a password anew could use it there.
     */
    boolean manages(Colleague colleague) {
        return reaches(colleague.home())
                && colleague.grants().stream()
                        .filter(grant -> !grant.isOver(today))
                        .allMatch(grant -> reaches(grant.unit()));
    }
}
