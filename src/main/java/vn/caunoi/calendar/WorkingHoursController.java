package vn.caunoi.calendar;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** Shows and takes when a unit works. */
@Controller
class WorkingHoursController {

    static final String ADDRESS = YearController.ADDRESS + "/gio/{unit:[0-9]{1,18}}";

    private final SessionBook book;
    private final Units units;

    WorkingHoursController(SessionBook book, Units units) {
        this.book = book;
        this.units = units;
    }

    static String address(UnitId unit) {
        return YearController.ADDRESS + "/gio/" + unit.value();
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable("unit") long number) {
        UnitId unit = known(number);
        return page(unit, SessionsForm.of(book.today(unit)));
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @PathVariable("unit") long number,
            @RequestParam Map<String, String> sent,
            Officer officer) {
        UnitId unit = known(number);
        SessionsForm form = SessionsForm.typed(sent);
        if (form.wrong()) {
            return page(unit, form);
        }
        book.enter(unit, form.from(), form.sessions(), officer);
        return SeeOther.to(address(unit));
    }

    private ModelAndView page(UnitId unit, SessionsForm form) {
        var page = new ModelAndView("calendar/sessions");
        page.addObject("unit", units.nameOf(unit));
        page.addObject("address", address(unit));
        page.addObject("form", form);
        page.addObject("entries", book.entries(unit));
        page.setStatus(form.wrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }

    private UnitId known(long number) {
        var unit = new UnitId(number);
        if (units.at(unit).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return unit;
    }
}
