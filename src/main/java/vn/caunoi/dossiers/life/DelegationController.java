package vn.caunoi.dossiers.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.dossiers.CounterRight;
import vn.caunoi.dossiers.Refusal;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.PersonId;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Choice;

/** Says who is away and who does their work. */
@Controller
class DelegationController {

    static final String ADDRESS = WorkAddress.UNIT + "/vang-mat";
    static final String END = ADDRESS + "/{delegation:[0-9]{1,18}}/ket-thuc";

    private final Delegations delegations;
    private final Crew crew;
    private final Clock clock;

    DelegationController(Delegations delegations, Crew crew, Clock clock) {
        this.delegations = delegations;
        this.crew = crew;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(@PathVariable long unit, Officer officer) {
        DelegationForm form =
                DelegationForm.blank(new PersonId(officer.id()), LocalDate.now(clock));
        return page(new UnitId(unit), form, "", officer);
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @PathVariable long unit, @RequestParam Map<String, String> typed, Officer officer) {
        var of = new UnitId(unit);
        List<PersonId> known = absentees(of, officer).stream().map(Person::id).toList();
        DelegationForm form =
                DelegationForm.of(typed)
                        .judged(
                                crew.of(of).stream().map(Person::id).toList(),
                                LocalDate.now(clock));
        if (form.wrong()) {
            return unfit(page(of, form, "", officer));
        }
        PersonId absent = DelegationForm.person(form.absent()).orElseThrow();
        if (!known.contains(absent)) {
            return unfit(
                    page(of, form, "Bạn chỉ ghi được người làm thay cho chính mình.", officer));
        }
        try {
            delegations.make(
                    of,
                    absent,
                    DelegationForm.person(form.delegate()).orElseThrow(),
                    DelegationForm.day(form.first()).orElseThrow(),
                    DelegationForm.day(form.last()).orElseThrow(),
                    officer);
            return SeeOther.to(WorkAddress.of(of) + "/vang-mat");
        } catch (Refusal refusal) {
            return unfit(page(of, form, refusal.sentence(), officer));
        }
    }

    @PostMapping(END)
    ModelAndView destroy(@PathVariable long unit, @PathVariable long delegation, Officer officer) {
        var of = new UnitId(unit);
        delegations.of(of).stream()
                .filter(one -> one.id() == delegation)
                .filter(one -> mayEnd(one, of, officer))
                .forEach(one -> delegations.end(of, one.id(), officer));
        return SeeOther.to(WorkAddress.of(of) + "/vang-mat");
    }

    private static boolean mayEnd(Delegation one, UnitId unit, Officer officer) {
        return one.absent().value() == officer.id()
                || officer.may(CounterRight.OVERSEE, unit.value());
    }

    /** Whose absence this officer may record: their own, and a leader everybody's. */
    private List<Person> absentees(UnitId unit, Officer officer) {
        boolean oversees = officer.may(CounterRight.OVERSEE, unit.value());
        return crew.of(unit).stream()
                .filter(person -> oversees || person.id().value() == officer.id())
                .toList();
    }

    private ModelAndView page(UnitId unit, DelegationForm form, String refusal, Officer officer) {
        Page page =
                Page.of("Vắng mặt, làm thay", WorkAddress.of(unit) + "/vang-mat")
                        .below(WorkAddress.link(unit));
        List<Choice> absentees =
                absentees(unit, officer).stream()
                        .map(person -> Choice.of(Long.toString(person.id().value()), person.name()))
                        .toList();
        return new ModelAndView("dossiers/life/delegations")
                .addObject("page", form.wrong() || !refusal.isEmpty() ? page.mistaken() : page)
                .addObject("form", form)
                .addObject("refusal", refusal)
                .addObject("delegations", delegations.of(unit))
                .addObject(
                        "endable",
                        delegations.of(unit).stream()
                                .filter(one -> mayEnd(one, unit, officer))
                                .toList())
                .addObject("names", crew.names())
                .addObject("absentees", absentees)
                .addObject("colleagues", DeedPages.withNobody(crew.choices(unit)));
    }

    private static ModelAndView unfit(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
