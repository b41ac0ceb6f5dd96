package vn.caunoi.dossiers.counter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.dossiers.CounterRight;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.Refusal;
import vn.caunoi.identity.People;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.PersonId;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Choice;

/** Slips of paper that changes hands: chosen, printed, signed for. */
@Controller
class SlipController {

    static final String ADDRESS = CounterAddress.UNIT + "/ban-giao";
    static final String ONE = ADDRESS + "/{slip:[0-9]{1,18}}";

    private static final String RECEIVER = "nguoi-nhan";
    private static final String DOSSIERS = "ho-so";

    private final Slips slips;
    private final SlipPapers papers;
    private final People people;

    SlipController(Slips slips, SlipPapers papers, People people) {
        this.slips = slips;
        this.papers = papers;
        this.people = people;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(@PathVariable long unit, Officer officer) {
        return list(new UnitId(unit), form("", List.of()), officer);
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @PathVariable long unit,
            @RequestParam(name = RECEIVER, defaultValue = "") String receiver,
            @RequestParam(name = DOSSIERS, required = false) @Nullable List<String> chosen,
            Officer officer) {
        var of = new UnitId(unit);
        List<String> ticked = Objects.requireNonNullElse(chosen, List.of());
        TypedForm form = form(receiver, ticked);
        Optional<Person> colleague = receiver(form, colleagues(of, officer));
        List<DossierId> dossiers =
                dossiers(form, slips.heldBy(of, new PersonId(officer.id())), ticked);
        if (form.wrong() || colleague.isEmpty()) {
            ModelAndView page = list(of, form, officer);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        PersonId giver = new PersonId(officer.id());
        return SeeOther.to(address(of, slips.make(of, giver, colleague.get().id(), dossiers)));
    }

    private static Optional<Person> receiver(TypedForm form, List<Person> colleagues) {
        Optional<Person> receiver =
                colleagues.stream()
                        .filter(each -> form.text(RECEIVER).equals("" + each.id().value()))
                        .findFirst();
        if (receiver.isEmpty()) {
            form.mistaken(RECEIVER, "Hãy chọn người nhận.");
        }
        return receiver;
    }

    private static List<DossierId> dossiers(
            TypedForm form, List<Slips.Item> held, List<String> ticked) {
        List<DossierId> chosen =
                held.stream()
                        .map(Slips.Item::dossier)
                        .filter(dossier -> ticked.contains("" + dossier.value()))
                        .toList();
        if (chosen.isEmpty() || chosen.size() < ticked.size()) {
            form.mistaken(DOSSIERS, "Hãy chọn hồ sơ mà bạn đang giữ.");
        }
        return chosen;
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable long unit, @PathVariable long slip, Officer officer) {
        return sheet(find(unit, slip), officer, "");
    }

    /** Taking over is the signature. */
    @PostMapping(ONE)
    ModelAndView update(@PathVariable long unit, @PathVariable long slip, Officer officer) {
        Slips.Slip known = find(unit, slip);
        try {
            slips.take(known, officer);
            return SeeOther.to(address(known.unit(), slip));
        } catch (Refusal refusal) {
            ModelAndView page = sheet(known, officer, refusal.sentence());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private Slips.Slip find(long unit, long slip) {
        return slips.find(new UnitId(unit), slip)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<Person> colleagues(UnitId unit, Officer officer) {
        return people.who(CounterRight.HANDLE, unit).stream()
                .filter(person -> person.id().value() != officer.id())
                .toList();
    }

    private static String address(UnitId unit) {
        return CounterAddress.of(unit) + "/ban-giao";
    }

    private static String address(UnitId unit, long slip) {
        return address(unit) + "/" + slip;
    }

    private static TypedForm form(String receiver, List<String> ticked) {
        return new TypedForm(name -> name.equals(RECEIVER) ? receiver : String.join("\n", ticked))
                .ask(RECEIVER, "Người nhận", null)
                .ask(DOSSIERS, "Hồ sơ bàn giao", null);
    }

    private ModelAndView list(UnitId unit, TypedForm form, Officer officer) {
        Page page =
                Page.of("Bàn giao hồ sơ giấy", address(unit))
                        .below(CounterAddress.intakesLink(unit));
        return new ModelAndView("dossiers/counter/slips")
                .addObject("page", form.wrong() ? page.mistaken() : page)
                .addObject("receiver", form.field(RECEIVER))
                .addObject(
                        "colleagues",
                        colleagues(unit, officer).stream()
                                .map(each -> Choice.of("" + each.id().value(), each.name()))
                                .toList())
                .addObject("dossiers", form.field(DOSSIERS))
                .addObject(
                        "items",
                        slips.heldBy(unit, new PersonId(officer.id())).stream()
                                .map(SlipController::choice)
                                .toList())
                .addObject("slips", slips.last(unit));
    }

    private static Choice choice(Slips.Item item) {
        return Choice.of(
                "" + item.dossier().value(), "%s – %s".formatted(item.number(), item.step()));
    }

    private ModelAndView sheet(Slips.Slip slip, Officer officer, String refusal) {
        Page page =
                Page.of("Phiếu bàn giao số " + slip.id(), address(slip.unit(), slip.id()))
                        .below(new Link("Bàn giao", address(slip.unit())));
        return new ModelAndView("dossiers/counter/slip")
                .addObject("page", page)
                .addObject("slip", slip)
                .addObject("items", slips.of(slip.id()))
                .addObject("giver", papers.name(slip.giver()))
                .addObject("receiver", papers.name(slip.receiver()))
                .addObject(
                        "signs", slip.takenAt() == null && slip.receiver().value() == officer.id())
                .addObject("refusal", refusal);
    }
}
