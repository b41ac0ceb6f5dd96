package vn.caunoi.publishing;

/**
 * What became of an {@link Incoming}.
 *
 * @param slug the last part of its address, other than the wished one when that was taken
 */
public record Taken(Change change, String slug) {

    public enum Change {
        NEW,
        CHANGED,
        SAME,
        /** It was changed here since, and was left alone. */
        KEPT
    }
}
