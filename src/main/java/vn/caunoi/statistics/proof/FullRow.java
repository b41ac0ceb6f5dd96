package vn.caunoi.statistics.proof;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.dossiers.DossierState;
import vn.caunoi.procedures.Channel;
import vn.caunoi.statistics.DossierClass;
import vn.caunoi.statistics.Period;

/** A dossier with all facts that class it (dòng đầy đủ), for whoever audits. */
record FullRow(Map<Column, String> facts) implements Row {

    FullRow {
        facts = Map.copyOf(facts);
    }

    static FullRow read(List<String> cells) {
        Map<Column, String> facts = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            facts.put(column, cells.get(column.ordinal()));
        }
        return new FullRow(facts);
    }

    FullRow with(Column column, String text) {
        Map<Column, String> changed = new EnumMap<>(facts);
        changed.put(column, text);
        return new FullRow(changed);
    }

    @Override
    public List<String> cells() {
        return Arrays.stream(Column.values()).map(this::text).toList();
    }

    String text(Column column) {
        return facts.getOrDefault(column, "");
    }

    boolean isSensitive() {
        return !text(Column.SENSITIVE).isEmpty();
    }

    long number(Column column) {
        String text = text(column);
        if (!text.matches("[0-9]{1,18}")) {
            throw new UnreadableRow(column.heading(), text);
        }
        return Long.parseLong(text);
    }

    /** The day in this column; null when nothing stands there. */
    @Nullable LocalDate day(Column column) {
        String text = text(column);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new UnreadableRow(column.heading(), text);
        }
    }

    Channel channel() {
        return Arrays.stream(Channel.values())
                .filter(channel -> Integer.toString(channel.number()).equals(text(Column.CHANNEL)))
                .findFirst()
                .orElseThrow(
                        () -> new UnreadableRow(Column.CHANNEL.heading(), text(Column.CHANNEL)));
    }

    Optional<Origin> origin() {
        return Origin.read(text(Column.ORIGIN));
    }

    Optional<DossierClass> kind() {
        return DossierClass.read(text(Column.CLASS));
    }

    /**
     * Whence the facts say that it comes; empty when it is none of the period's: received later, or
     * no longer open when the period began.
     */
    Optional<Origin> originIn(Period period) {
        LocalDate received = received();
        if (received.isAfter(period.until())) {
            return Optional.empty();
        }
        if (period.contains(received)) {
            return Optional.of(Origin.RECEIVED);
        }
        LocalDate eve = period.dayBefore();
        return classOn(eve, eve).filter(DossierClass::isOpen).map(_ -> Origin.CARRIED_OVER);
    }

    /**
     * The class that the facts make at the end of a day.
     *
     * @param soon the last due day that counts as due soon
     */
    Optional<DossierClass> classOn(LocalDate day, LocalDate soon) {
        if (received().isAfter(day)) {
            return Optional.empty();
        }
        DossierState state = state();
        LocalDate ended = day(state.isSolved() ? Column.FINISHED : Column.CLOSED);
        if ((state.isSolved() || state.isClosed()) && ended == null) {
            return Optional.of(DossierClass.NOT_CLASSIFIABLE);
        }
        if (ended != null && !ended.isAfter(day)) {
            return Optional.of(ended(state, ended));
        }
        return Optional.of(open(day, soon));
    }

    private DossierClass ended(DossierState state, LocalDate day) {
        if (state == DossierState.WITHDRAWN) {
            return DossierClass.WITHDRAWN;
        }
        if (state == DossierState.STOPPED) {
            return DossierClass.STOPPED;
        }
        LocalDate due = day(Column.DUE);
        if (due == null) {
            return DossierClass.FINISHED_WITHOUT_DUE;
        }
        if (day.isAfter(due)) {
            return DossierClass.LATE;
        }
        return day.isBefore(due) ? DossierClass.EARLY : DossierClass.ON_TIME;
    }

    private DossierClass open(LocalDate day, LocalDate soon) {
        if (new Days(text(Column.WAITS_CITIZEN)).contain(day)) {
            return DossierClass.AWAITING_CITIZEN;
        }
        if (new Days(text(Column.WAITS_PAYMENT)).contain(day)) {
            return DossierClass.AWAITING_PAYMENT;
        }
        LocalDate due = day(Column.DUE);
        if (due == null) {
            return DossierClass.OPEN_WITHOUT_DUE;
        }
        if (due.isBefore(day)) {
            return DossierClass.OPEN_OVERDUE;
        }
        return due.isAfter(soon) ? DossierClass.OPEN_IN_TIME : DossierClass.OPEN_DUE_SOON;
    }

    /** What everybody may see of it, before small cells are merged. */
    PublicRow published() {
        String procedure = text(Column.PROCEDURE);
        return new PublicRow(
                text(Column.MASK),
                text(Column.FIELD),
                procedure.isEmpty() ? "(không rõ)" : procedure,
                YearMonth.from(received()).toString(),
                origin().orElseThrow(
                                () ->
                                        new UnreadableRow(
                                                Column.ORIGIN.heading(), text(Column.ORIGIN))),
                kind().orElseThrow(
                                () ->
                                        new UnreadableRow(
                                                Column.CLASS.heading(), text(Column.CLASS))));
    }

    private LocalDate received() {
        LocalDate received = day(Column.RECEIVED);
        if (received == null) {
            throw new UnreadableRow(Column.RECEIVED.heading(), "");
        }
        return received;
    }

    private DossierState state() {
        long number = number(Column.STATE);
        if (number < 1 || number > DossierState.values().length) {
            throw new UnreadableRow(Column.STATE.heading(), text(Column.STATE));
        }
        return DossierState.of((int) number);
    }
}
