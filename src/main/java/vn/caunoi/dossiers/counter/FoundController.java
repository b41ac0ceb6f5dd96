package vn.caunoi.dossiers.counter;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.procedures.Procedure;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;

/** The first thing at the counter: which procedure is it. */
@Controller
class FoundController {

    static final String HINTS = CounterAddress.INTAKES + "/goi-y";

    private static final int MOST_HINTS = 8;

    private final ProcedureFinder finder;
    private final Units units;

    FoundController(ProcedureFinder finder, Units units) {
        this.finder = finder;
        this.units = units;
    }

    /** A search that finds one procedure opens its form. */
    @GetMapping(CounterAddress.INTAKES)
    ModelAndView index(
            @PathVariable long unit, @RequestParam(name = "q", defaultValue = "") String words) {
        var of = new UnitId(unit);
        List<Procedure> found = finder.find(of, words);
        if (found.size() == 1 && !words.isBlank()) {
            return SeeOther.to(CounterAddress.intake(of, found.getFirst().code()));
        }
        return new ModelAndView("dossiers/counter/find")
                .addObject(
                        "page",
                        Page.of(
                                "Tiếp nhận hồ sơ – " + units.nameOf(of),
                                CounterAddress.intakes(of)))
                .addObject("unit", of)
                .addObject("words", words)
                .addObject("found", found);
    }

    @GetMapping(HINTS)
    ModelAndView show(
            @PathVariable long unit, @RequestParam(name = "q", defaultValue = "") String words) {
        var of = new UnitId(unit);
        return new ModelAndView("dossiers/counter/hints")
                .addObject("unit", of)
                .addObject("found", finder.find(of, words).stream().limit(MOST_HINTS).toList());
    }
}
