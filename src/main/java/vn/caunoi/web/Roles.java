package vn.caunoi.web;

/** Roles that more than one room gives rights to. */
public final class Roles {

    /** Quản trị: looks after accounts, units and the program itself, at a unit and all below it. */
    public static final Role ADMINISTRATOR = new Role("quan-tri", "Quản trị", true, false);

    private Roles() {}
}
