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
    /** By field and procedure: the name and the code, with a {@link #MARK} between them. */
    MATTER,
    /** By the number of the channel. */
    CHANNEL;

    /** Stands between the two parts of a key. */
    public static final char MARK = '\t';

    /** In SQL over a slice or a standing named l. */
    String key(Side side) {
        return switch (this) {
            case NONE -> "''";
            case UNIT -> "l.%s::text".formatted(side.column());
            case FIELD -> "l.field";
            case PROCEDURE -> "coalesce(l.procedure, '')";
            case MATTER -> "l.field || chr(%d) || coalesce(l.procedure, '')".formatted((int) MARK);
            case CHANNEL -> "l.channel::text";
        };
    }

    boolean isByProcedure() {
        return this == PROCEDURE || this == MATTER;
    }
}
