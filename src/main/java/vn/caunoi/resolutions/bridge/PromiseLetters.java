package vn.caunoi.resolutions.bridge;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.caunoi.resolutions.Incoming;
import vn.caunoi.resolutions.LetterKind;
import vn.caunoi.resolutions.Outgoing;
import vn.caunoi.resolutions.TaskState;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;

/**
 * Brings published tasks out to where sites show them (việc đã hứa đi ra ngoài), cell by cell: the
 * outside knows of a cell a number and nothing else.
 */
@Component
class PromiseLetters implements Outgoing, Incoming {

    /** All that a cell promises. */
    private record Told(long cell, List<One> promises) {}

    private record One(
            long task,
            KnownUnits.Named unit,
            String what,
            String owner,
            String promisedOn,
            @Nullable String due,
            String state,
            @Nullable String settledOn,
            @Nullable Goal goal,
            String changedAt) {}

    private record Goal(
            String subject,
            int below,
            @Nullable String on,
            long late,
            long finished,
            boolean reached) {}

    private final Promises promises;
    private final PromiseSites sites;
    private final KnownUnits units;
    private final ToldAbout told;
    private final JdbcClient jdbc;

    PromiseLetters(
            Promises promises,
            PromiseSites sites,
            KnownUnits units,
            ToldAbout told,
            JdbcClient jdbc) {
        this.promises = promises;
        this.sites = sites;
        this.units = units;
        this.told = told;
        this.jdbc = jdbc;
    }

    @Override
    public LetterKind kind() {
        return LetterKind.PROMISE;
    }

    @Override
    public List<Sheet> sheets() {
        Set<UnitId> cells =
                new HashSet<>(
                        jdbc.sql("select distinct cell from resolutions.promise")
                                .query((row, _) -> new UnitId(row.getLong("cell")))
                                .set());
        cells.addAll(told.units(kind()));
        return cells.stream().map(cell -> new Sheet(ToldAbout.about(cell), told(cell))).toList();
    }

    @Override
    public void take(JsonNode content) {
        if (!content.path("cell").isIntegralNumber()) {
            throw new Unusable("thư không ghi chi bộ nào");
        }
        var cell = new UnitId(content.path("cell").asLong(0));
        var all = new ArrayList<Promise>();
        for (JsonNode one : content.path("promises")) {
            all.add(read(cell, one));
        }
        replace(cell, all);
    }

    private void replace(UnitId cell, List<Promise> all) {
        Set<Long> kept = all.stream().map(Promise::task).collect(Collectors.toSet());
        promises.ofCell(cell).stream()
                .filter(before -> !kept.contains(before.task()))
                .forEach(
                        before -> {
                            promises.remove(before);
                            sites.tellOf(before.unit());
                        });
        for (Promise one : all) {
            promises.put(one);
            sites.tellOf(one.unit());
        }
    }

    private Told told(UnitId cell) {
        return new Told(cell.value(), promises.ofCell(cell).stream().map(this::told).toList());
    }

    private One told(Promise one) {
        return new One(
                one.task(),
                units.named(one.unit()),
                one.what(),
                one.owner(),
                one.promisedOn().toString(),
                Formats.iso(one.due()),
                one.state().name(),
                Formats.iso(one.settledOn()),
                goal(one.goal()),
                one.changedAt().toString());
    }

    private static @Nullable Goal goal(Promise.@Nullable Goal goal) {
        if (goal == null) {
            return null;
        }
        Promise.Result result = goal.result();
        return result == null
                ? new Goal(goal.subject(), goal.below(), null, 0, 0, false)
                : new Goal(
                        goal.subject(),
                        goal.below(),
                        result.on().toString(),
                        result.late(),
                        result.finished(),
                        result.reached());
    }

    private Promise read(UnitId cell, JsonNode one) {
        try {
            return new Promise(
                    cell,
                    one.path("task").asLong(0),
                    units.must(one.path("unit")),
                    one.path("what").asString(""),
                    one.path("owner").asString(""),
                    LocalDate.parse(one.path("promisedOn").asString("")),
                    day(one.path("due")),
                    TaskState.valueOf(one.path("state").asString("")),
                    day(one.path("settledOn")),
                    readGoal(one.path("goal")),
                    Instant.parse(one.path("changedAt").asString("")));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new Unusable("có việc đã hứa không đúng khuôn dạng");
        }
    }

    private static Promise.@Nullable Goal readGoal(JsonNode goal) {
        if (!goal.isObject()) {
            return null;
        }
        LocalDate on = day(goal.path("on"));
        return new Promise.Goal(
                goal.path("subject").asString(""),
                goal.path("below").asInt(0),
                on == null
                        ? null
                        : new Promise.Result(
                                on,
                                goal.path("late").asLong(0),
                                goal.path("finished").asLong(0),
                                goal.path("reached").asBoolean(false)));
    }

    private static @Nullable LocalDate day(JsonNode day) {
        String text = day.asString("");
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
