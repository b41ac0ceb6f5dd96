package vn.caunoi.resolutions.bridge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.Cells;
import vn.caunoi.cells.PartyRooms;
import vn.caunoi.resolutions.AskedCountings;
import vn.caunoi.resolutions.Counting;
import vn.caunoi.resolutions.Incoming;
import vn.caunoi.resolutions.LetterKind;
import vn.caunoi.resolutions.Outgoing;
import vn.caunoi.resolutions.Tasks;
import vn.caunoi.units.UnitId;

/**
 * Asks outside what tasks are measured by (câu hỏi đếm đi ra ngoài), unit by unit. The outside
 * reads which dossiers to count and in which days: no cell, no task, no aim.
 */
@Component
class CountingLetters implements Outgoing, Incoming {

    /**
     * All that is asked of a unit.
     *
     * @param asks whether any cell serves the unit; its procedures are wanted then, too
     */
    private record Told(KnownUnits.Named unit, boolean asks, List<One> countings) {}

    private record One(
            @Nullable String procedure, @Nullable String field, String since, String until) {}

    private final PartyRooms rooms;
    private final Cells cells;
    private final Tasks tasks;
    private final AskedCountings asked;
    private final KnownUnits units;
    private final ToldAbout told;

    CountingLetters(
            PartyRooms rooms,
            Cells cells,
            Tasks tasks,
            AskedCountings asked,
            KnownUnits units,
            ToldAbout told) {
        this.rooms = rooms;
        this.cells = cells;
        this.tasks = tasks;
        this.asked = asked;
        this.units = units;
        this.told = told;
    }

    @Override
    public LetterKind kind() {
        return LetterKind.COUNTINGS;
    }

    @Override
    public List<Sheet> sheets() {
        Map<UnitId, List<Counting>> wanted = rooms.areOpen() ? wanted() : Map.of();
        var concerned = new HashSet<>(told.units(kind()));
        concerned.addAll(wanted.keySet());
        return concerned.stream().map(unit -> sheet(unit, wanted.get(unit))).toList();
    }

    /** By unit; an empty list for one whose cells measure nothing yet. */
    private Map<UnitId, List<Counting>> wanted() {
        Map<UnitId, List<Counting>> wanted = new HashMap<>();
        cells.all().stream()
                .map(Cell::serves)
                .flatMap(Stream::ofNullable)
                .forEach(unit -> wanted.put(unit, new ArrayList<>()));
        tasks.measured().stream()
                .flatMap(task -> Counting.of(task).stream())
                .distinct()
                .forEach(
                        one -> wanted.computeIfAbsent(one.unit(), _ -> new ArrayList<>()).add(one));
        return wanted;
    }

    @Override
    public void take(JsonNode content) {
        Optional<UnitId> unit = units.find(content.path("unit"));
        if (content.path("asks").asBoolean(false)) {
            UnitId known = unit.orElseGet(() -> units.must(content.path("unit")));
            var all = new ArrayList<Counting>();
            for (JsonNode one : content.path("countings")) {
                all.add(read(known, one));
            }
            asked.replace(known, all);
        } else {
            unit.ifPresent(asked::forget);
        }
    }

    private Sheet sheet(UnitId unit, @Nullable List<Counting> wanted) {
        List<Counting> countings = wanted == null ? List.of() : wanted;
        return new Sheet(
                ToldAbout.about(unit),
                new Told(
                        units.named(unit),
                        wanted != null,
                        countings.stream().map(CountingLetters::told).toList()));
    }

    private static One told(Counting one) {
        return new One(
                one.procedure(), one.field(), one.since().toString(), one.until().toString());
    }

    /** Of one procedure or one field, in days that follow each other. */
    static Counting read(UnitId unit, JsonNode one) {
        Counting counting =
                new Counting(
                        unit,
                        text(one.path("procedure")),
                        text(one.path("field")),
                        day(one.path("since")),
                        day(one.path("until")));
        boolean ofOneThing = (counting.procedure() == null) != (counting.field() == null);
        if (!ofOneThing || counting.until().isBefore(counting.since())) {
            throw unusable();
        }
        return counting;
    }

    private static @Nullable String text(JsonNode node) {
        String text = node.asString("");
        return text.isEmpty() ? null : text;
    }

    private static LocalDate day(JsonNode node) {
        try {
            return LocalDate.parse(node.asString(""));
        } catch (DateTimeException e) {
            throw unusable();
        }
    }

    private static Unusable unusable() {
        return new Unusable("có câu hỏi đếm không đúng khuôn dạng");
    }
}
