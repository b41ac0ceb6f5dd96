package vn.caunoi.statistics;

import java.util.List;
import vn.caunoi.statistics.Stretch.Span;

/** How finely movements are told apart (cấp tổng hợp); the numbers stand in the database. */
enum Level {
    /** All units together. */
    WHOLE(0),
    /** Each field for itself, of all units. */
    FIELDS(3),
    /** Each procedure for itself, of all units. */
    PROCEDURES(5),
    UNITS(1),
    /** Each field of a unit, alone among the levels with all channels together. */
    UNIT_FIELDS(4),
    /** Each procedure of a unit: the finest. */
    UNIT_PROCEDURES(2);

    private final int number;

    Level(int number) {
        this.number = number;
    }

    /** The coarsest that tells apart what is asked. */
    static Level of(boolean units, Question question, Breakdown by) {
        if (question.procedure() != null || by.isByProcedure()) {
            return units ? UNIT_PROCEDURES : PROCEDURES;
        }
        if (question.field() != null || by == Breakdown.FIELD) {
            return units ? ofAUnitsFields(question, by) : FIELDS;
        }
        return units ? UNITS : WHOLE;
    }

    private static Level ofAUnitsFields(Question question, Breakdown by) {
        boolean tellsChannelsApart = question.channel() != null || by == Breakdown.CHANNEL;
        return tellsChannelsApart ? UNIT_PROCEDURES : UNIT_FIELDS;
    }

    int number() {
        return number;
    }

    boolean isByUnit() {
        return this == UNITS || this == UNIT_FIELDS || this == UNIT_PROCEDURES;
    }

    /**
     * The lengths that are summed, longest first; hardly two dossiers of a quarter have all in
     * common at the finest level.
     */
    List<Span> spans() {
        return this == UNIT_PROCEDURES
                ? List.of(Span.FIVE_YEARS, Span.YEAR, Span.DAY)
                : List.of(Span.values());
    }
}
