package vn.caunoi.journal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.web.Officer;
import vn.caunoi.web.components.Choice;

/** Shows who did what (trang nhật ký). */
@Controller
class JournalController {

    static final String ADDRESS = "/nhat-ky";
    static final String ENTRY = ADDRESS + "/{number:[0-9]{1,18}}";

    private static final int LINES_A_PAGE = 50;

    private final Entries entries;
    private final Wording wording;
    private final Verification verification;

    JournalController(Entries entries, Wording wording, Verification verification) {
        this.entries = entries;
        this.wording = wording;
        this.verification = verification;
    }

    @GetMapping(ADDRESS)
    String index(@RequestParam Map<String, String> typed, Officer officer, Model model) {
        Filter filter = Filter.of(typed);
        Scope scope = Scope.of(officer, entries.units());
        long below = number(typed.getOrDefault("truoc", ""));
        List<Line> found = entries.below(below, filter, scope, LINES_A_PAGE + 1);
        List<Line> shown = found.subList(0, Math.min(found.size(), LINES_A_PAGE));
        model.addAttribute("filter", filter);
        model.addAttribute("lines", shown);
        model.addAttribute("first", below == Long.MAX_VALUE);
        model.addAttribute(
                "older",
                found.size() > LINES_A_PAGE
                        ? ADDRESS + filter.query("truoc=" + shown.getLast().number())
                        : "");
        model.addAttribute("acts", acts());
        model.addAttribute("units", units(scope));
        model.addAttribute("chain", verification.state());
        model.addAttribute("mayVerify", officer.may(JournalRight.VERIFY));
        return "journal/entries";
    }

    @GetMapping(ENTRY)
    String show(@PathVariable long number, Officer officer, Model model) {
        model.addAttribute(
                "line",
                entries.find(number, Scope.of(officer, entries.units()))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "journal/entry";
    }

    private List<Choice> acts() {
        return Stream.concat(
                        Stream.of(Choice.of("", "Mọi việc")),
                        entries.acts().stream().map(code -> Choice.of(code, wording.act(code))))
                .toList();
    }

    private List<Choice> units(Scope scope) {
        return Stream.concat(
                        Stream.of(Choice.of("", "Mọi đơn vị")),
                        scope.units().stream()
                                .map(
                                        unit ->
                                                Choice.of(
                                                        Long.toString(unit.value()),
                                                        wording.unit(unit))))
                .toList();
    }

    private static long number(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : Long.MAX_VALUE;
    }
}
