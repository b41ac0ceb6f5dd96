package vn.caunoi.meetings.plan;

import java.time.Clock;
import java.time.Year;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.CellRight;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;

/** The meetings of a cell, year by year (kế hoạch sinh hoạt). */
@Controller
class PlanController {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2098;

    private final MeetingPages pages;
    private final YearPlan plan;
    private final Rhythms rhythms;
    private final Clock clock;

    PlanController(MeetingPages pages, YearPlan plan, Rhythms rhythms, Clock clock) {
        this.pages = pages;
        this.plan = plan;
        this.rhythms = rhythms;
        this.clock = clock;
    }

    @GetMapping(MeetingAddress.CELL)
    ModelAndView index(
            @PathVariable long unit,
            @RequestParam(name = "nam", defaultValue = "0") int asked,
            @RequestParam(name = "da-lap", defaultValue = "-1") int planned,
            Officer officer) {
        Cell cell = pages.cell(unit);
        int year = asked == 0 ? Year.now(clock).getValue() : asked;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ModelAndView("meetings/plan/year")
                .addObject("page", Page.of(cell.name(), MeetingAddress.of(cell.unit())))
                .addObject("cell", cell)
                .addObject("year", year)
                .addObject("months", plan.months(cell, year))
                .addObject("gaps", plan.gaps(cell, year))
                .addObject(
                        "rhythm",
                        rhythms.of(cell.unit())
                                .map(Rhythm::on)
                                .map(Recurrence::toString)
                                .orElse(""))
                .addObject("planned", planned)
                .addObject("prepares", officer.may(CellRight.PREPARE, unit))
                .addObject("runs", officer.may(CellRight.RUN, unit));
    }
}
