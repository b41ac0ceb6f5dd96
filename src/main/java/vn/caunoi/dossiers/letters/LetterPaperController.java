package vn.caunoi.dossiers.letters;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.Link;
import vn.caunoi.web.Page;

/** A page of owed letters as they go on paper, one to a sheet (bản in thư hẹn lại). */
@Controller
class LetterPaperController {

    static final String ADDRESS = LettersController.ADDRESS + "/in";

    private final OwedLetters letters;
    private final Units units;
    private final Clock clock;

    LetterPaperController(OwedLetters letters, Units units, Clock clock) {
        this.letters = letters;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(
            @PathVariable long unit, @RequestParam(name = "trang", defaultValue = "1") int number) {
        var of = new UnitId(unit);
        if (units.at(of).isEmpty() || number < 1) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String list = LettersController.address(of);
        return new ModelAndView("dossiers/letters/paper")
                .addObject(
                        "page",
                        Page.of("Bản in thư hẹn lại", list + "/in")
                                .below(
                                        new Link("Hồ sơ", "/ho-so/" + unit),
                                        new Link("Thư hẹn lại phải gửi", list)))
                .addObject("unit", units.nameOf(of))
                .addObject("today", LocalDate.now(clock))
                .addObject("letters", letters.page(of, number));
    }
}
