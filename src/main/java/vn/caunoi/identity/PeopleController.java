package vn.caunoi.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;
import vn.caunoi.web.components.Pagination;

/** The people with an account, for those who look after them (người dùng). */
@Controller
class PeopleController {

    static final String ADDRESS = "/nguoi-dung";

    private static final int PER_PAGE = 50;

    private final Roster roster;
    private final PersonPage page;
    private final PeopleDesk desk;
    private final Places places;
    private final Clock clock;

    PeopleController(Roster roster, PersonPage page, PeopleDesk desk, Places places, Clock clock) {
        this.roster = roster;
        this.page = page;
        this.desk = desk;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(
            Officer officer,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "trang-thai", defaultValue = "") String state,
            @RequestParam(name = "trang", defaultValue = "1") int number) {
        Steward steward = Steward.of(officer, LocalDate.now(clock));
        List<Colleague> found = found(steward, words, unit, state);
        int last = Math.max(1, (found.size() + PER_PAGE - 1) / PER_PAGE);
        int current = Math.clamp(number, 1, last);
        List<Colleague> shown =
                found.stream().skip((current - 1L) * PER_PAGE).limit(PER_PAGE).toList();
        return new ModelAndView("identity/people")
                .addObject("found", found.size())
                .addObject("people", shown.stream().map(page::line).toList())
                .addObject("words", words)
                .addObject("unit", Field.of("don-vi", "Đơn vị").holding(unit))
                .addObject("units", units(steward))
                .addObject("state", Field.of("trang-thai", "Trạng thái").holding(state))
                .addObject(
                        "pages",
                        new Pagination(current, last, to -> address(words, unit, state, to)));
    }

    @GetMapping(ADDRESS + "/{person:[0-9]+}")
    ModelAndView show(Officer officer, @PathVariable String person) {
        return page.of(officer, page.find(officer, person));
    }

    @PostMapping(ADDRESS + "/{person:[0-9]+}")
    ModelAndView update(
            Officer officer,
            @PathVariable String person,
            @RequestParam(name = "ho-ten", defaultValue = "") String name,
            @RequestParam(name = "thu", defaultValue = "") String email,
            @RequestParam(name = "don-vi", defaultValue = "") String unit) {
        Colleague colleague = page.findManaged(officer, person);
        var form = new PersonForm(colleague.person().username(), name, email, unit);
        boolean taken = desk.emailIsTaken(form.email(), colleague.person().id());
        List<Field> fields =
                form.fields(taken, places.choices(Steward.of(officer, LocalDate.now(clock))));
        if (!PersonForm.fit(fields.stream())) {
            ModelAndView again = page.of(officer, colleague).addObject("fields", fields);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        desk.change(colleague, form.name(), form.email(), form.home());
        return SeeOther.to(ADDRESS + "/" + person);
    }

    private List<Colleague> found(Steward steward, String words, String unit, String state) {
        return roster.seenBy(steward).stream()
                .filter(colleague -> colleague.answersTo(words))
                .filter(colleague -> unit.isEmpty() || worksAt(colleague, unit, steward.today()))
                .filter(colleague -> state.isEmpty() || isIn(colleague, state))
                .toList();
    }

    private List<Choice> units(Steward steward) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", "Mọi đơn vị"));
        choices.addAll(places.choices(steward));
        return List.copyOf(choices);
    }

    private static boolean worksAt(Colleague colleague, String unit, LocalDate today) {
        UnitId wanted = UnitId.read(unit).orElse(null);
        return Objects.equals(colleague.home(), wanted)
                || colleague.heldOn(today).stream()
                        .anyMatch(grant -> Objects.equals(grant.unit(), wanted));
    }

    private static boolean isIn(Colleague colleague, String state) {
        return colleague.person().active() == state.equals("mo");
    }

    private static String address(String words, String unit, String state, int number) {
        return UriComponentsBuilder.fromPath(ADDRESS)
                .queryParam("q", "{q}")
                .queryParam("don-vi", "{unit}")
                .queryParam("trang-thai", "{state}")
                .queryParam("trang", number)
                .encode()
                .buildAndExpand(words, unit, state)
                .toUriString();
    }
}
