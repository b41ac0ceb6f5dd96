package vn.caunoi.dossiers.counter;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Page;

/** The papers that the applicant takes home: receipt, what is missing, why not. */
@Controller
class CounterPaperController {

    static final String ADDRESS = CounterAddress.DOSSIER + "/giay/{form:01|02|03}";

    private final CounterPapers papers;

    CounterPaperController(CounterPapers papers) {
        this.papers = papers;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(
            @PathVariable long unit, @PathVariable long dossier, @PathVariable String form) {
        var of = new UnitId(unit);
        var id = new DossierId(dossier);
        CounterPaper paper = papers.find(of, id, form).orElseThrow(CounterPaperController::unknown);
        Outcome outcome = paper.outcome();
        return new ModelAndView("dossiers/counter/paper")
                .addObject(
                        "page",
                        Page.of(outcome.label(), CounterAddress.paper(of, id, outcome))
                                .below(CounterAddress.intakesLink(of)))
                .addObject("unit", of)
                .addObject("dossier", id)
                .addObject("paper", paper);
    }

    static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
