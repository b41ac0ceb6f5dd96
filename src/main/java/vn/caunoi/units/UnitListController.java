package vn.caunoi.units;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.web.Officer;
import vn.caunoi.web.components.Pagination;
import vn.caunoi.web.components.Row;

/** Shows the units that somebody may edit, and what is known of one (sổ đơn vị). */
@Controller
class UnitListController {

    static final String ADDRESS = "/so-don-vi";
    static final String OF_UNIT = ADDRESS + "/{unit:[0-9]{1,18}}";

    private static final int UNITS_A_PAGE = 50;

    /** A unit in the list. */
    record Listed(long id, String name, String kind, String code, String time) {}

    private final Directory directory;
    private final Clock clock;

    UnitListController(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String index(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "trang", defaultValue = "1") String number,
            Officer officer,
            Model model) {
        LocalDate today = LocalDate.now(clock);
        String wanted = Words.folded(words);
        List<Listed> found =
                directory.now().tree().all().stream()
                        .filter(unit -> Words.folded(unit.nameOn(today).full()).contains(wanted))
                        .filter(unit -> officer.may(UnitsRight.EDIT_UNITS, unit.id().value()))
                        .sorted(
                                Comparator.comparing(
                                        unit -> unit.nameOn(today).name(), Words.ORDER))
                        .map(unit -> listed(unit, today))
                        .toList();
        int last = Math.max(1, (found.size() + UNITS_A_PAGE - 1) / UNITS_A_PAGE);
        int page = number.matches("[1-9][0-9]{0,5}") ? Math.min(last, Integer.parseInt(number)) : 1;
        int from = (page - 1) * UNITS_A_PAGE;
        model.addAttribute("words", words);
        model.addAttribute("found", found.size());
        model.addAttribute(
                "units", found.subList(from, Math.min(found.size(), from + UNITS_A_PAGE)));
        model.addAttribute("pages", new Pagination(page, last, at -> address(words, at)));
        return "units/unitList";
    }

    @GetMapping(OF_UNIT)
    String show(@PathVariable("unit") long number, Model model) {
        UnitTree tree = directory.now().tree();
        Unit unit =
                tree.at(new UnitId(number))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("unit", listed(unit, today));
        model.addAttribute("rows", rows(tree, unit, today));
        model.addAttribute("alive", unit.livesOn(today));
        model.addAttribute(
                "acts", Stream.of(UnitAct.values()).filter(act -> act.suits(unit.kind())).toList());
        model.addAttribute("mayHaveUnits", !NewUnitForm.below(unit.kind()).isEmpty());
        return "units/unitFacts";
    }

    private static List<Row> rows(UnitTree tree, Unit unit, LocalDate today) {
        var rows = new ArrayList<Row>();
        unit.names()
                .parts()
                .forEach(part -> rows.add(new Row("Tên", told(part.value().full(), part))));
        rows.addAll(UnitController.facts(tree, unit, today));
        tree.successionsOf(unit.id())
                .forEach(
                        to ->
                                rows.add(
                                        new Row(
                                                "Kế thừa",
                                                tree.at(to.to()).orElseThrow().nameOn(today).full()
                                                        + ", "
                                                        + UnitPage.source(to.source()))));
        return rows;
    }

    private static String told(String name, Dated<?> part) {
        return name + ", " + UnitPage.time(part.period());
    }

    private static Listed listed(Unit unit, LocalDate today) {
        return new Listed(
                unit.id().value(),
                unit.nameOn(today).full(),
                unit.kind().label(),
                unit.codes().last().map(OfficialCode::value).orElse(""),
                UnitPage.time(unit.life()));
    }

    private static String address(String words, int page) {
        return ADDRESS
                + "?trang="
                + page
                + (words.isEmpty() ? "" : "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }
}
