package vn.caunoi.resolutions.bridge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.caunoi.resolutions.Incoming;
import vn.caunoi.resolutions.LetterKind;
import vn.caunoi.resolutions.Outgoing;
import vn.caunoi.units.UnitId;

/** Brings what the figures suggest to the cells that are kept inside (gợi ý đi vào trong). */
@Component
class SuggestionLetters implements Outgoing, Incoming {

    /** All that is suggested to the cells of a unit. */
    private record Told(KnownUnits.Named unit, List<One> suggestions) {}

    private record One(
            String grain,
            String code,
            String name,
            String first,
            String last,
            long late,
            long finished,
            List<Month> months) {}

    private record Month(String month, long late, long finished) {}

    private final Suggestions suggestions;
    private final KnownUnits units;
    private final ToldAbout told;
    private final JdbcClient jdbc;

    SuggestionLetters(Suggestions suggestions, KnownUnits units, ToldAbout told, JdbcClient jdbc) {
        this.suggestions = suggestions;
        this.units = units;
        this.told = told;
        this.jdbc = jdbc;
    }

    @Override
    public LetterKind kind() {
        return LetterKind.SUGGESTIONS;
    }

    @Override
    public List<Sheet> sheets() {
        Set<UnitId> concerned =
                new HashSet<>(
                        jdbc.sql("select distinct unit from resolutions.suggestion")
                                .query((row, _) -> new UnitId(row.getLong("unit")))
                                .set());
        concerned.addAll(told.units(kind()));
        return concerned.stream()
                .map(unit -> new Sheet(ToldAbout.about(unit), told(unit)))
                .toList();
    }

    @Override
    public void take(JsonNode content) {
        Optional<UnitId> unit = units.find(content.path("unit"));
        var all = new ArrayList<Suggestion>();
        for (JsonNode one : content.path("suggestions")) {
            all.add(read(unit.orElseGet(() -> units.must(content.path("unit"))), one));
        }
        unit.ifPresent(known -> suggestions.replace(known, all));
    }

    private Told told(UnitId unit) {
        return new Told(
                units.named(unit),
                suggestions.of(unit).stream().map(SuggestionLetters::told).toList());
    }

    private static One told(Suggestion one) {
        return new One(
                one.subject().grain().name(),
                one.subject().code(),
                one.subject().name(),
                one.first().toString(),
                one.last().toString(),
                one.late(),
                one.finished(),
                one.months().stream()
                        .map(
                                month ->
                                        new Month(
                                                month.month().toString(),
                                                month.late(),
                                                month.finished()))
                        .toList());
    }

    private static Suggestion read(UnitId unit, JsonNode one) {
        try {
            var months = new ArrayList<Suggestion.Month>();
            for (JsonNode month : one.path("months")) {
                months.add(
                        new Suggestion.Month(
                                YearMonth.parse(month.path("month").asString("")),
                                month.path("late").asLong(0),
                                month.path("finished").asLong(0)));
            }
            return new Suggestion(
                    unit,
                    new Subject(
                            Subject.Grain.valueOf(one.path("grain").asString("")),
                            one.path("code").asString(""),
                            one.path("name").asString("")),
                    LocalDate.parse(one.path("first").asString("")),
                    LocalDate.parse(one.path("last").asString("")),
                    one.path("late").asLong(0),
                    one.path("finished").asLong(0),
                    months);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new Unusable("có gợi ý không đúng khuôn dạng");
        }
    }
}
