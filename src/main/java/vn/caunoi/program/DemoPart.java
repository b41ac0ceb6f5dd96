package vn.caunoi.program;

/** What a room puts into the demo locality (dữ liệu minh họa). Parts are loaded floor by floor. */
public interface DemoPart {

    /** The floor of the room that brings it. */
    int floor();

    /** What is being loaded, for the progress line: "bài viết". */
    String what();

    /** Loads the part into an empty database, saying how far it has come. */
    void load(Progress progress);

    /** Hears that the demonstration is gone and the database empty and real. */
    default void purged() {}

    /** How far long work has come. */
    @FunctionalInterface
    interface Progress {
        void at(long done, long total);
    }
}
