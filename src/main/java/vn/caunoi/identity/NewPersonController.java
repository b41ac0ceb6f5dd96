package vn.caunoi.identity;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.Officer;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** Opens an account for somebody (thêm người dùng); its owner sets the password by a link. */
@Controller
class NewPersonController {

    static final String ADDRESS = PeopleController.ADDRESS + "/moi";

    private final PersonPage page;
    private final People people;
    private final PeopleDesk desk;
    private final Places places;

    NewPersonController(PersonPage page, People people, PeopleDesk desk, Places places) {
        this.page = page;
        this.people = people;
        this.desk = desk;
        this.places = places;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Officer officer) {
        List<Choice> choices = places.choices(page.steward(officer));
        var form = new PersonForm("", "", "", choices.getFirst().value());
        return form(form.usernameField(), form.fields(), choices);
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            Officer officer,
            @RequestParam(name = "ten", defaultValue = "") String username,
            @RequestParam(name = "ho-ten", defaultValue = "") String name,
            @RequestParam(name = "thu", defaultValue = "") String email,
            @RequestParam(name = "don-vi", defaultValue = "") String unit) {
        List<Choice> choices = places.choices(page.steward(officer));
        var form = new PersonForm(username, name, email, unit);
        Field first = form.usernameField(people.named(form.username()).isPresent());
        List<Field> others = form.fields(desk.emailIsTaken(form.email(), null), choices);
        if (first.wrong() || !PersonForm.fit(others.stream())) {
            ModelAndView again = form(first, others, choices);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        PeopleDesk.Opened opened =
                desk.open(form.username(), form.name(), form.email(), form.home());
        return new ModelAndView("identity/handOver")
                .addObject("person", opened.person())
                .addObject("link", opened.link().path())
                .addObject("opened", true);
    }

    private static ModelAndView form(Field first, List<Field> others, List<Choice> choices) {
        List<Field> fields = new ArrayList<>(List.of(first));
        fields.addAll(others);
        return new ModelAndView("identity/newPerson")
                .addObject("fields", List.copyOf(fields))
                .addObject("places", choices);
    }
}
