package vn.caunoi.law;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.Site;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Link;
import vn.caunoi.web.Page;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** Shows what differs between two days, and what it means here. */
@Controller
class ComparisonController {

    static final String ADDRESS = BasisController.ADDRESS + "/so-sanh";

    /** What differs, and what the rooms say that it means for their data. */
    record Line(Difference difference, List<String> consequences) {}

    private static final Page PAGE =
            Page.of("So sánh quy định giữa hai ngày", ADDRESS)
                    .below(new Link("Căn cứ pháp lý", BasisController.ADDRESS));
    private static final LocalDate ONE_STOP_RENEWED = LocalDate.of(2025, 7, 1);

    private final Law law;
    private final List<Consequence> rooms;
    private final Clock clock;

    ComparisonController(Law law, List<Consequence> rooms, Clock clock) {
        this.law = law;
        this.rooms = List.copyOf(rooms);
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(
            @RequestParam(name = "tu", defaultValue = "") String first,
            @RequestParam(name = "den", defaultValue = "") String other,
            @RequestParam(name = "quy-dinh", defaultValue = "") String key,
            Site site) {
        AskedDay from = AskedDay.of("tu", "Ngày thứ nhất", first, ONE_STOP_RENEWED.minusDays(1));
        AskedDay until = AskedDay.of("den", "Ngày thứ hai", other, LocalDate.now(clock));
        List<Difference> all = differences(from.day(), until.day(), key, site.unit());
        boolean wrong = from.field().wrong() || until.field().wrong();
        var shown =
                new ModelAndView("law/comparison")
                        .addObject("page", wrong ? PAGE.mistaken() : PAGE)
                        .addObject("from", from)
                        .addObject("until", until)
                        .addObject("matter", Field.of("quy-dinh", "Quy định").holding(key))
                        .addObject("choices", choices())
                        .addObject("values", lines(all, site.unit(), true))
                        .addObject("sources", lines(all, site.unit(), false))
                        .addObject("same", all.stream().filter(one -> !one.isAny()).toList());
        if (wrong) {
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return shown;
    }

    private List<Difference> differences(
            LocalDate first, LocalDate other, String key, UnitId unit) {
        return law.matters().stream()
                .filter(matter -> key.isEmpty() || matter.key().equals(key))
                .map(
                        matter ->
                                new Difference(
                                        matter.key(),
                                        matter.title(),
                                        first,
                                        other,
                                        law.on(matter, first, unit).orElse(null),
                                        law.on(matter, other, unit).orElse(null)))
                .filter(one -> one.before() != null || one.after() != null)
                .toList();
    }

    private List<Line> lines(List<Difference> all, UnitId unit, boolean values) {
        return all.stream()
                .filter(one -> one.isAny() && one.changesValue() == values)
                .map(
                        one ->
                                new Line(
                                        one,
                                        rooms.stream()
                                                .flatMap(room -> room.of(one, unit).stream())
                                                .toList()))
                .toList();
    }

    private List<Choice> choices() {
        Stream<Choice> matters =
                law.matters().stream().map(matter -> Choice.of(matter.key(), matter.title()));
        var choices = new ArrayList<>(List.of(Choice.of("", "Mọi quy định")));
        matters.forEach(choices::add);
        return choices;
    }
}
