package vn.caunoi.resolutions.bridge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.caunoi.resolutions.AskedCountings;
import vn.caunoi.resolutions.Counting;
import vn.caunoi.resolutions.Counting.Counted;
import vn.caunoi.resolutions.Gauge;
import vn.caunoi.resolutions.Gauges;
import vn.caunoi.resolutions.Incoming;
import vn.caunoi.resolutions.LetterKind;
import vn.caunoi.resolutions.Measuring;
import vn.caunoi.resolutions.Outgoing;
import vn.caunoi.resolutions.ToldFigures;
import vn.caunoi.units.UnitId;

/**
 * Brings inwards by what tasks can be measured, and what was counted for them (số liệu để đo nhiệm
 * vụ đi vào trong); only of units that the inside asks about.
 */
@Component
class FigureLetters implements Outgoing, Incoming {

    private record Told(KnownUnits.Named unit, List<Gauge> procedures, List<One> counts) {}

    private record One(
            @Nullable String procedure,
            @Nullable String field,
            String since,
            String until,
            String asOf,
            long late,
            long finished) {}

    private final AskedCountings asked;
    private final Gauges gauges;
    private final ToldFigures figures;
    private final Measuring measuring;
    private final KnownUnits units;
    private final ToldAbout told;

    FigureLetters(
            AskedCountings asked,
            Gauges gauges,
            ToldFigures figures,
            Measuring measuring,
            KnownUnits units,
            ToldAbout told) {
        this.asked = asked;
        this.gauges = gauges;
        this.figures = figures;
        this.measuring = measuring;
        this.units = units;
        this.told = told;
    }

    @Override
    public LetterKind kind() {
        return LetterKind.FIGURES;
    }

    @Override
    public List<Sheet> sheets() {
        var asking = asked.units();
        var concerned = new HashSet<>(told.units(kind()));
        concerned.addAll(asking);
        return concerned.stream()
                .map(
                        unit ->
                                new Sheet(
                                        ToldAbout.about(unit),
                                        asking.contains(unit) ? told(unit) : nothing(unit)))
                .toList();
    }

    @Override
    public void take(JsonNode content) {
        UnitId unit = units.must(content.path("unit"));
        var procedures = new ArrayList<Gauge>();
        for (JsonNode one : content.path("procedures")) {
            procedures.add(
                    new Gauge(
                            one.path("code").asString(""),
                            one.path("name").asString(""),
                            one.path("field").asString("")));
        }
        Map<Counting, Counted> counts = new HashMap<>();
        for (JsonNode one : content.path("counts")) {
            counts.put(CountingLetters.read(unit, one), counted(one));
        }
        figures.replace(unit, procedures, counts);
        measuring.round();
    }

    private Told nothing(UnitId unit) {
        return new Told(units.named(unit), List.of(), List.of());
    }

    private Told told(UnitId unit) {
        var counts = new ArrayList<One>();
        asked.answers(unit).forEach((counting, found) -> counts.add(one(counting, found)));
        return new Told(units.named(unit), gauges.of(unit), counts);
    }

    private static One one(Counting asked, Counted found) {
        return new One(
                asked.procedure(),
                asked.field(),
                asked.since().toString(),
                asked.until().toString(),
                found.asOf().toString(),
                found.late(),
                found.finished());
    }

    private static Counted counted(JsonNode one) {
        try {
            return new Counted(
                    LocalDate.parse(one.path("asOf").asString("")),
                    one.path("late").asLong(0),
                    one.path("finished").asLong(0));
        } catch (DateTimeException e) {
            throw new Unusable("có số đếm không đúng khuôn dạng");
        }
    }
}
