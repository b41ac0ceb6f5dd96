package vn.caunoi.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.procedures.Channel;
import vn.caunoi.units.UnitId;

/**
 * What the figures are asked (câu hỏi): what became of the dossiers that were open when the period
 * began or came in it, seen at the end of a day of that period.
 *
 * @param asOf the day at whose end every dossier is classed; what came later does not count yet
 * @param knownAt what was known at that instant; null for what is known now
 * @param unit the unit with all that stood under it on that day; empty for all units
 * @param side whose dossiers are counted
 * @param field null for all fields (lĩnh vực)
 * @param procedure the national code, or null for all procedures
 * @param channel null for all channels
 */
public record Question(
        Period period,
        LocalDate asOf,
        @Nullable Instant knownAt,
        Optional<UnitId> unit,
        Side side,
        @Nullable String field,
        @Nullable String procedure,
        @Nullable Channel channel) {

    public Question {
        if (!period.contains(asOf)) {
            throw new IllegalArgumentException("%s is no day of %s".formatted(asOf, period.code()));
        }
    }

    /** All dossiers at the end of the period, as known now. */
    public static Question of(Period period) {
        return new Question(
                period, period.until(), null, Optional.empty(), Side.RECEIVING, null, null, null);
    }

    /** Whether it is about some of the dossiers of its units only. */
    public boolean isNarrow() {
        return field != null || procedure != null || channel != null;
    }

    /** The same of another period, at its end. */
    public Question in(Period other) {
        return new Question(other, other.until(), knownAt, unit, side, field, procedure, channel);
    }

    /** The same as things stood on that day, or on the period's last when the day is later. */
    public Question asOf(LocalDate day) {
        LocalDate last = day.isAfter(period.until()) ? period.until() : day;
        return new Question(period, last, knownAt, unit, side, field, procedure, channel);
    }

    /** The same of each month of the period that has begun by its day, the last until that day. */
    public List<Question> months() {
        return period.months().stream()
                .filter(month -> !month.from().isAfter(asOf))
                .map(month -> in(month).asOf(asOf))
                .toList();
    }

    public Question knownAt(@Nullable Instant instant) {
        return new Question(period, asOf, instant, unit, side, field, procedure, channel);
    }

    public Question at(UnitId one) {
        return new Question(
                period, asOf, knownAt, Optional.of(one), side, field, procedure, channel);
    }

    /** Of all units. */
    Question everywhere() {
        return new Question(
                period, asOf, knownAt, Optional.empty(), side, field, procedure, channel);
    }

    public Question on(Side other) {
        return new Question(period, asOf, knownAt, unit, other, field, procedure, channel);
    }

    public Question inField(@Nullable String name) {
        return new Question(period, asOf, knownAt, unit, side, name, procedure, channel);
    }

    public Question ofProcedure(@Nullable String code) {
        return new Question(period, asOf, knownAt, unit, side, field, code, channel);
    }

    public Question by(@Nullable Channel one) {
        return new Question(period, asOf, knownAt, unit, side, field, procedure, one);
    }
}
