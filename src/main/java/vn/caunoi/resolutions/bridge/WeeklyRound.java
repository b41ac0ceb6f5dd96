package vn.caunoi.resolutions.bridge;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.Cells;
import vn.caunoi.dossiers.ReceivingUnits;
import vn.caunoi.law.Law;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;

/** Finds once a week what the figures suggest to talk about (vòng gợi ý hằng tuần). */
@Component
public class WeeklyRound {

    private static final String LATE = "sinh-hoat.goi-y.so-tre";
    private static final String PERCENT = "sinh-hoat.goi-y.ty-le-tre";
    private static final String DAYS = "sinh-hoat.goi-y.so-ngay";
    private static final String LEAST_CELL = "thong-ke.o-nho";
    private static final int MONTHS_BEFORE = 11;

    private final ReceivingUnits receivingUnits;
    private final LateDossiers dossiers;
    private final Suggestions suggestions;
    private final Cells cells;
    private final Units units;
    private final Law law;
    private final Clock clock;

    WeeklyRound(
            ReceivingUnits receivingUnits,
            LateDossiers dossiers,
            Suggestions suggestions,
            Cells cells,
            Units units,
            Law law,
            Clock clock) {
        this.receivingUnits = receivingUnits;
        this.dossiers = dossiers;
        this.suggestions = suggestions;
        this.cells = cells;
        this.units = units;
        this.law = law;
        this.clock = clock;
    }

    /**
     * Puts what is suggested today, as things stood last night, in the place of what was before.
     *
     * @return how many subjects that are, of all units
     */
    @Transactional
    public int run() {
        return run(LocalDate.now(clock));
    }

    /** On Mondays, or on the first day after one on which the program runs again. */
    @Transactional
    void runOnceAWeek() {
        LocalDate today = LocalDate.now(clock);
        LocalDate sunday = today.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        if (suggestions.lastDay().filter(day -> !day.isBefore(sunday)).isEmpty()) {
            run(today);
        }
    }

    @Transactional
    int run(LocalDate today) {
        Map<UnitId, Set<UnitId>> below = below();
        List<Suggestion> found = found(below, today);
        suggestions.replace(found);
        below.keySet().retainAll(found.stream().map(Suggestion::unit).collect(Collectors.toSet()));
        LocalDate last = today.minusDays(1);
        dossiers.tellMonths(
                below,
                last.withDayOfMonth(1).minusMonths(MONTHS_BEFORE),
                last,
                law.at(LEAST_CELL, today, null).number());
        return found.size();
    }

    /** Every unit that received dossiers, or that a cell serves, with those that count for it. */
    private Map<UnitId, Set<UnitId>> below() {
        Set<UnitId> served =
                cells.all().stream()
                        .map(Cell::serves)
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.toSet());
        Map<UnitId, Set<UnitId>> below = new HashMap<>();
        for (UnitId receiving : receivingUnits.all()) {
            units.upwards(receiving).stream()
                    .filter(unit -> unit.equals(receiving) || served.contains(unit))
                    .forEach(
                            unit ->
                                    below.computeIfAbsent(unit, _ -> new HashSet<>())
                                            .add(receiving));
        }
        return below;
    }

    private List<Suggestion> found(Map<UnitId, Set<UnitId>> below, LocalDate today) {
        LocalDate first = today.minusDays(law.at(DAYS, today, null).number());
        LocalDate last = today.minusDays(1);
        Set<UnitId> receiving =
                below.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<UnitId, List<Tally>> finished = dossiers.finished(receiving, first, last);
        Map<String, String> names = dossiers.names();
        List<Suggestion> all = new ArrayList<>();
        below.forEach(
                (unit, parts) ->
                        new Weighing(threshold(today, unit), code -> name(names, code))
                                .found(Tally.of(parts, finished)).stream()
                                        .map(
                                                one ->
                                                        new Suggestion(
                                                                unit,
                                                                one.subject(),
                                                                first,
                                                                last,
                                                                one.late(),
                                                                one.finished(),
                                                                List.of()))
                                        .forEach(all::add));
        return all;
    }

    private Threshold threshold(LocalDate today, UnitId unit) {
        return new Threshold(
                law.at(LATE, today, unit).number(),
                law.at(PERCENT, today, unit).number(),
                law.at(LEAST_CELL, today, unit).number());
    }

    /** A procedure that the catalogue does not know is called by its code. */
    private static String name(Map<String, String> names, String code) {
        return names.getOrDefault(code, code);
    }
}
