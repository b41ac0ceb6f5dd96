package vn.caunoi.web;

/** Who may use a route (ai được vào). */
public sealed interface Access {

    /** Everybody, unknown readers included. */
    record Anybody() implements Access {}

    /** Whoever has signed in. */
    record SignedIn() implements Access {}

    /**
     * Whoever has the right: at the site or unit that the address names as {@code {site}} or {@code
     * {unit}}, or anywhere when it names none.
     */
    record Holder(Right right) implements Access {}

    /** Whoever has the right for the whole program, as what concerns all units alike needs. */
    record HolderEverywhere(Right right) implements Access {}
}
