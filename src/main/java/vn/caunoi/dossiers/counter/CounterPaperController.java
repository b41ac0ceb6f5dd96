package vn.caunoi.dossiers.counter;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.Dossiers;
import vn.caunoi.dossiers.Timeline;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Page;

/** The papers that the applicant takes home: receipt, what is missing, why not. */
@Controller
class CounterPaperController {

    static final String ADDRESS = CounterAddress.DOSSIER + "/giay/{form:01|02|03}";

    private final Dossiers dossiers;
    private final Intakes intakes;
    private final CounterPapers papers;

    CounterPaperController(Dossiers dossiers, Intakes intakes, CounterPapers papers) {
        this.dossiers = dossiers;
        this.intakes = intakes;
        this.papers = papers;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(
            @PathVariable long unit, @PathVariable long dossier, @PathVariable String form) {
        var of = new UnitId(unit);
        var id = new DossierId(dossier);
        Timeline timeline = dossiers.find(of, id).orElseThrow(CounterPaperController::unknown);
        Intakes.Taken taken =
                intakes.last(of, id, form).orElseThrow(CounterPaperController::unknown);
        CounterPaper paper = papers.of(timeline, taken);
        return new ModelAndView("dossiers/counter/paper")
                .addObject(
                        "page",
                        Page.of(
                                        taken.outcome().label(),
                                        CounterAddress.paper(of, id, taken.outcome()))
                                .below(CounterAddress.intakesLink(of)))
                .addObject("unit", of)
                .addObject("dossier", id)
                .addObject("paper", paper);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
