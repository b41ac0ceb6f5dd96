package vn.caunoi.identity;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** Gives roles and ends them (giao vai trò, thôi vai trò). */
@Controller
class GrantController {

    private static final String ADDRESS = PeopleController.ADDRESS + "/{person:[0-9]+}/vai-tro";
    private static final int LONGEST_REASON = 300;

    private final PersonPage page;
    private final GrantDesk desk;
    private final RightsTable table;
    private final Places places;

    GrantController(PersonPage page, GrantDesk desk, RightsTable table, Places places) {
        this.page = page;
        this.desk = desk;
        this.table = table;
        this.places = places;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Officer officer, @PathVariable String person) {
        Colleague colleague = page.find(officer, person);
        Steward steward = page.steward(officer);
        var home = colleague.home();
        String unit =
                home != null && steward.reaches(home)
                        ? Long.toString(home.value())
                        : places.choices(steward).getFirst().value();
        GrantForm form = GrantForm.empty(unit, steward.today());
        return form(steward, colleague, form, form.fields());
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            Officer officer,
            @PathVariable String person,
            @RequestParam(name = "vai-tro", defaultValue = "") String role,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "chuyen-muc", defaultValue = "") String section,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            @RequestParam(name = "tu-ngay", defaultValue = "") String sinceDay,
            @RequestParam(name = "tu-thang", defaultValue = "") String sinceMonth,
            @RequestParam(name = "tu-nam", defaultValue = "") String sinceYear,
            @RequestParam(name = "den-ngay", defaultValue = "") String untilDay,
            @RequestParam(name = "den-thang", defaultValue = "") String untilMonth,
            @RequestParam(name = "den-nam", defaultValue = "") String untilYear) {
        var form =
                new GrantForm(
                        role,
                        unit,
                        section,
                        new TypedDay(sinceDay, sinceMonth, sinceYear),
                        new TypedDay(untilDay, untilMonth, untilYear),
                        reason);
        return give(officer, page.find(officer, person), form);
    }

    @PostMapping(ADDRESS + "/{grant:[0-9]+}/het")
    ModelAndView destroy(
            Officer officer,
            @PathVariable String person,
            @PathVariable String grant,
            @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        Colleague colleague = page.find(officer, person);
        Steward steward = page.steward(officer);
        Grant held =
                colleague.heldOn(steward.today()).stream()
                        .filter(known -> Long.toString(known.id()).equals(grant))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        try {
            desk.end(steward, held, onOneLine(reason));
        } catch (LastAdministrator refusal) {
            return page.refused(officer, colleague, refusal);
        }
        return SeeOther.to(PeopleController.ADDRESS + "/" + person);
    }

    private ModelAndView give(Officer officer, Colleague colleague, GrantForm form) {
        Steward steward = page.steward(officer);
        List<Field> checked = form.checked(steward, table, places);
        if (!PersonForm.fit(checked.stream())) {
            ModelAndView again = form(steward, colleague, form, checked);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        desk.give(steward, colleague.person().id(), form.wish(table));
        return SeeOther.to(PeopleController.ADDRESS + "/" + colleague.person().id().value());
    }

    private ModelAndView form(
            Steward steward, Colleague colleague, GrantForm form, List<Field> fields) {
        return new ModelAndView("identity/grant")
                .addObject("person", colleague.person())
                .addObject("form", form)
                .addObject("fields", fields)
                .addObject("roles", roles())
                .addObject("places", places.choices(steward))
                .addObject("sections", optional(places.sections(steward)));
    }

    private List<Choice> roles() {
        List<Choice> roles = new ArrayList<>(List.of(Choice.of("", "Chọn một vai trò")));
        table.roles().forEach(role -> roles.add(Choice.of(role.code(), role.label())));
        return List.copyOf(roles);
    }

    private static List<Choice> optional(List<Choice> sections) {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", "Mọi chuyên mục")));
        choices.addAll(sections);
        return List.copyOf(choices);
    }

    private static String onOneLine(String reason) {
        String line = reason.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST_REASON));
    }
}
