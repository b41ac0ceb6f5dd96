package vn.caunoi.publishing.furniture;

/** What a form of the furniture says above itself. */
enum Standing {
    /** As it was saved. */
    SAVED,
    /** Nobody has arranged this yet. */
    AUTOMATIC,
    /** A button changed the form; nothing is saved yet. */
    CHANGED,
    /** Somebody saved something else meanwhile. */
    CROSSED;

    static Standing of(boolean automatic) {
        return automatic ? AUTOMATIC : SAVED;
    }
}
