package vn.caunoi.web;

/** How far a right that was given at a unit reaches in the tree of units (phạm vi của quyền). */
public enum Reach {
    /** At that unit alone. */
    HERE,
    /** Also at all units below it. */
    BELOW,
    /** Nowhere, unless the role was given for the whole program: what it is about has no unit. */
    EVERYWHERE
}
