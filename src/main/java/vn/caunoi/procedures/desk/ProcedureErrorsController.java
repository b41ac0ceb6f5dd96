package vn.caunoi.procedures.desk;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.procedures.desk.ProcedureArrivals.Arrival;
import vn.caunoi.spreadsheets.ErrorFile;
import vn.caunoi.spreadsheets.Unreadable;
import vn.caunoi.units.Site;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Sheet;

/** Hands a file back with what is wrong in its last column. */
@Controller
class ProcedureErrorsController {

    static final String ADDRESS = ProcedureIntakeController.ONE + "/loi.{format:csv|xlsx}";

    private final ProcedureArrivals arrivals;
    private final ProcedureIntake intake;

    ProcedureErrorsController(ProcedureArrivals arrivals, ProcedureIntake intake) {
        this.arrivals = arrivals;
        this.intake = intake;
    }

    @GetMapping(ADDRESS)
    void show(
            @PathVariable long arrival,
            @PathVariable String format,
            Site site,
            Officer officer,
            HttpServletResponse response)
            throws Unfit {
        Arrival found =
                arrivals.find(site.id(), officer, arrival)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ProcedureArrivals.laidDown(
                found.content(),
                file -> {
                    Source source = Source.open(file, found.name());
                    if (!source.isTable()) {
                        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                    }
                    var wish =
                            new ProcedureIntake.Wish(
                                    source, found.mapping(), found.from(), site, officer);
                    Report report = intake.check(wish);
                    try {
                        ErrorFile.of(file, found.name(), report.problems())
                                .send(Sheet.Format.of(format), response);
                    } catch (Unreadable e) {
                        throw new Unfit(e.sentence(), e);
                    }
                    return report;
                });
    }
}
