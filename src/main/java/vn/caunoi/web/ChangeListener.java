package vn.caunoi.web;

/** Hears on every node, right after the commit, that what pages show has changed. */
public interface ChangeListener {

    /** Pages of one site changed. */
    void changed(long site);

    /** Figures that pages of the site show have moved; nothing else of it changed. */
    default void figuresMoved(long site) {}

    /** Anything may have changed: all sites, or word was lost while the database was away. */
    void changedEverywhere();
}
