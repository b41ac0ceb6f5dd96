package vn.caunoi.identity;

import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Right;

/** Somebody who has signed in (người đã đăng nhập), with what they may do at this moment. */
record SignedIn(Person person, Powers powers) implements Officer {

    @Override
    public long id() {
        return person.id().value();
    }

    @Override
    public String name() {
        return person.name();
    }

    @Override
    public boolean may(Right right) {
        return powers.allow(right);
    }

    @Override
    public boolean mayEverywhere(Right right) {
        return powers.everywhere(right);
    }

    @Override
    public boolean may(Right right, long unit) {
        return powers.allow(right, new UnitId(unit));
    }

    @Override
    public boolean may(Right right, long unit, long section) {
        return powers.allow(right, new UnitId(unit), section);
    }
}
