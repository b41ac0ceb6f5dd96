package vn.caunoi.units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

/** Shows and takes the form for what happens to a unit on a day. */
@Controller
class UnitActController {

    static final String ADDRESS =
            UnitListController.OF_UNIT + "/{act:doi-ten|doi-ma|cap-tren|sap-nhap}";

    private final UnitDesk desk;
    private final Directory directory;
    private final Clock clock;

    UnitActController(UnitDesk desk, Directory directory, Clock clock) {
        this.desk = desk;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(
            @PathVariable("unit") long number, @PathVariable String act, Officer officer) {
        Unit unit = unit(number);
        UnitAct wished = wished(act, unit);
        List<Choice> others = others(wished, unit, officer);
        var form = UnitForm.of(wished, unit, others, LocalDate.now(clock));
        return page(unit, form, false, HttpStatus.OK);
    }

    @PostMapping(ADDRESS)
    ModelAndView update(
            @PathVariable("unit") long number,
            @PathVariable String act,
            @RequestParam Map<String, String> sent,
            Officer officer) {
        Unit unit = unit(number);
        UnitAct wished = wished(act, unit);
        var form = UnitForm.typed(wished, others(wished, unit, officer), sent);
        Optional<Boolean> taken = desk.take(unit.id(), form, sent.getOrDefault("ban", ""));
        if (taken.isEmpty()) {
            return page(unit(number), form, true, HttpStatus.CONFLICT);
        }
        return taken.get()
                ? SeeOther.to(UnitListController.ADDRESS + "/" + number)
                : page(unit, form, false, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static UnitAct wished(String act, Unit unit) {
        return UnitAct.read(act)
                .filter(wished -> wished.suits(unit.kind()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Under or into which units it may go: those that the officer may edit as well. */
    private List<Choice> others(UnitAct act, Unit unit, Officer officer) {
        if (act == UnitAct.RENAME || act == UnitAct.CODE) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return Stream.concat(
                        Stream.of(Choice.of("", "Hãy chọn")),
                        directory.now().tree().all().stream()
                                .filter(other -> !other.id().equals(unit.id()))
                                .filter(other -> other.livesOn(today))
                                .filter(
                                        other ->
                                                act == UnitAct.MERGE
                                                        ? other.kind() == unit.kind()
                                                        : unit.kind().mayStandUnder(other.kind()))
                                .filter(
                                        other ->
                                                officer.may(
                                                        UnitsRight.EDIT_UNITS, other.id().value()))
                                .sorted(
                                        Comparator.comparing(
                                                other -> other.nameOn(today).name(), Words.ORDER))
                                .map(
                                        other ->
                                                Choice.of(
                                                        Long.toString(other.id().value()),
                                                        other.nameOn(today).full())))
                .toList();
    }

    private Unit unit(long number) {
        return directory
                .now()
                .tree()
                .at(new UnitId(number))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(Unit unit, UnitForm form, boolean overtaken, HttpStatus status) {
        var page = new ModelAndView("units/unitForm");
        page.addObject("name", unit.nameOn(LocalDate.now(clock)).full());
        page.addObject("address", UnitListController.ADDRESS + "/" + unit.id().value());
        page.addObject("form", form);
        page.addObject("version", UnitDesk.version(unit));
        page.addObject("overtaken", overtaken);
        page.setStatus(status);
        return page;
    }
}
