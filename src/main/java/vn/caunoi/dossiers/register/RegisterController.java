package vn.caunoi.dossiers.register;

import java.util.List;
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
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Pagination;

/** The registers of a unit: read, and closed when the year is over. */
@Controller
class RegisterController {

    static final String ADDRESS = "/mot-cua/{unit:[0-9]{1,18}}/so-theo-doi";
    static final String ONE = ADDRESS + "/{year:2[0-9]{3}}";

    private static final int LINES_ON_A_PAGE = 50;

    private final Registers registers;
    private final Units units;

    RegisterController(Registers registers, Units units) {
        this.registers = registers;
        this.units = units;
    }

    static String address(UnitId unit) {
        return "/mot-cua/" + unit.value() + "/so-theo-doi";
    }

    static String address(UnitId unit, int year) {
        return address(unit) + "/" + year;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(@PathVariable long unit) {
        UnitId of = known(unit);
        return new ModelAndView("dossiers/register/years")
                .addObject("page", Page.of("Sổ theo dõi hồ sơ", address(of)))
                .addObject("unit", units.nameOf(of))
                .addObject("years", registers.years(of));
    }

    @GetMapping(ONE)
    ModelAndView show(
            @PathVariable long unit,
            @PathVariable int year,
            @RequestParam(name = "trang", defaultValue = "1") int number) {
        UnitId of = known(unit);
        RegisterYear register = registers.year(of, year);
        int last = Math.max(1, Math.ceilDiv(register.lines(), LINES_ON_A_PAGE));
        if (number < 1 || number > last) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        int before = (number - 1) * LINES_ON_A_PAGE;
        return page(of, register)
                .addObject("lines", registers.lines(of, year, before + 1, before + LINES_ON_A_PAGE))
                .addObject(
                        "pages",
                        new Pagination(number, last, to -> address(of, year) + "?trang=" + to))
                .addObject("mistake", "");
    }

    /** Closes the year. */
    @PostMapping(ONE)
    ModelAndView update(@PathVariable long unit, @PathVariable int year, Officer officer) {
        UnitId of = known(unit);
        if (registers.isOver(year)) {
            registers.close(of, year, officer);
            return SeeOther.to(address(of, year));
        }
        ModelAndView page =
                page(of, registers.year(of, year))
                        .addObject("lines", List.<RegisterLine>of())
                        .addObject("pages", new Pagination(1, 1, _ -> address(of, year)))
                        .addObject(
                                "mistake",
                                "Năm %d chưa hết nên chưa khóa sổ được. Hãy khóa từ ngày 01/01/%d."
                                        .formatted(year, year + 1));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(UnitId unit, RegisterYear register) {
        Page page =
                Page.of("Sổ theo dõi hồ sơ năm " + register.year(), address(unit, register.year()))
                        .below(new Link("Sổ theo dõi hồ sơ", address(unit)));
        return new ModelAndView("dossiers/register/one")
                .addObject("page", page)
                .addObject("unit", units.nameOf(unit))
                .addObject("ledger", "/ho-so/" + unit.value())
                .addObject("register", register)
                .addObject("closable", !register.isClosed() && registers.isOver(register.year()));
    }

    private UnitId known(long unit) {
        var of = new UnitId(unit);
        if (units.at(of).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return of;
    }
}
