package vn.caunoi.statistics;

/** By what figures are told apart (chiều phân tích). */
public enum Breakdown {
    /** Not at all: one key, which is empty. */
    NONE,
    /** Each unit for itself, without what stands under it; keys are the numbers of units. */
    UNIT,
    /** By the name of the field (lĩnh vực). */
    FIELD,
    /** By the national code; empty for dossiers whose procedure nobody knows. */
    PROCEDURE,
    /** By the number of the channel. */
    CHANNEL;

    /** In SQL over a slice or a standing named l. */
    String key(Side side) {
        return switch (this) {
            case NONE -> "''";
            case UNIT -> "l.%s::text".formatted(side.column());
            case FIELD -> "l.field";
            case PROCEDURE -> "coalesce(l.procedure, '')";
            case CHANNEL -> "l.channel::text";
        };
    }

    boolean isFine() {
        return this == FIELD || this == PROCEDURE;
    }
}
