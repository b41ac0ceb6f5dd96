package vn.caunoi.dossiers.letters;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.dossiers.CounterRight;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Pagination;

/** The letters that a unit owes, to be worked off (danh sách thư hẹn lại phải gửi). */
@Controller
class LettersController {

    static final String UNIT = "/ho-so/{unit:[0-9]{1,18}}";
    static final String ADDRESS = UNIT + "/thu-hen-lai";
    static final String UNDOING = ADDRESS + "/chua-gui";

    private final OwedLetters letters;
    private final Units units;

    LettersController(OwedLetters letters, Units units) {
        this.letters = letters;
        this.units = units;
    }

    static String address(UnitId unit) {
        return "/ho-so/" + unit.value() + "/thu-hen-lai";
    }

    static Page page(String title, String address, UnitId unit) {
        return Page.of(title, address).below(new Link("Hồ sơ", "/ho-so/" + unit.value()));
    }

    @GetMapping(ADDRESS)
    ModelAndView index(
            @PathVariable long unit,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            @RequestParam(name = "da-gui", defaultValue = "-1") int sent,
            @RequestParam(name = "luc", defaultValue = "0") long ticked,
            @RequestParam(name = "chua-gui", defaultValue = "0") int back,
            Officer officer) {
        var of = new UnitId(unit);
        int count = letters.count(of);
        int last = Math.max(1, Math.ceilDiv(count, OwedLetters.ON_A_PAGE));
        if (units.at(of).isEmpty() || number < 1) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        int shown = Math.min(number, last);
        return new ModelAndView("dossiers/letters/list")
                .addObject("page", page("Thư hẹn lại phải gửi", address(of), of))
                .addObject("unit", units.nameOf(of))
                .addObject("count", count)
                .addObject("letters", letters.page(of, shown))
                .addObject("sent", sent)
                .addObject("ticked", ticked)
                .addObject("back", back)
                .addObject("writes", officer.may(CounterRight.WRITE, unit))
                .addObject(
                        "pages", new Pagination(shown, last, to -> address(of) + "?trang=" + to));
    }

    /** Takes the letters that were ticked, or all that stood on the page. */
    @PostMapping(ADDRESS)
    ModelAndView update(
            @PathVariable long unit,
            @RequestParam(name = "thu", defaultValue = "") List<String> ticked,
            @RequestParam(name = "tren-trang", defaultValue = "") List<String> onPage,
            @RequestParam(name = "ca-trang", defaultValue = "") String whole,
            Officer officer) {
        var of = new UnitId(unit);
        OwedLetters.Ticked sent = letters.sent(of, whole.isEmpty() ? ticked : onPage, officer);
        return SeeOther.to(
                "%s?da-gui=%d&luc=%d"
                        .formatted(
                                address(of),
                                sent.letters(),
                                ChronoUnit.MICROS.between(Instant.EPOCH, sent.at())));
    }

    /** Takes back what this officer ticked a moment ago. */
    @PostMapping(UNDOING)
    ModelAndView destroy(
            @PathVariable long unit, @RequestParam("luc") long ticked, Officer officer) {
        var of = new UnitId(unit);
        int back = letters.notSent(of, Instant.EPOCH.plus(ticked, ChronoUnit.MICROS), officer);
        return SeeOther.to(address(of) + "?chua-gui=" + back);
    }
}
