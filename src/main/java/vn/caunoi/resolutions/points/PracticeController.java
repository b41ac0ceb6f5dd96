package vn.caunoi.resolutions.points;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.CellRight;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;

/** What changed since a cell does something otherwise: for the cell itself alone. */
@Controller
class PracticeController {

    private final Sheets sheets;
    private final Practices practices;
    private final Meetings meetings;

    PracticeController(Sheets sheets, Practices practices, Meetings meetings) {
        this.sheets = sheets;
        this.practices = practices;
        this.meetings = meetings;
    }

    @GetMapping(PointsAddress.PRACTICES)
    ModelAndView index(@PathVariable long unit, Officer officer) {
        Cell cell = sheets.cell(unit);
        if (!isOfTheCell(officer, cell)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return page(cell, PracticeForm.EMPTY, officer);
    }

    @PostMapping(PointsAddress.PRACTICES)
    ModelAndView create(
            @PathVariable long unit,
            @RequestParam(name = "cach-lam", defaultValue = "") String name,
            @RequestParam(name = "tu-ngay", defaultValue = "") String since,
            Officer officer) {
        Cell cell = sheets.cell(unit);
        PracticeForm form = PracticeForm.EMPTY.holding(name, since).checked();
        if (!form.isRight()) {
            ModelAndView page = page(cell, form, officer);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        practices.add(cell.unit(), form.name().value(), form.day().orElseThrow());
        return SeeOther.to(PointsAddress.practices(cell.unit()));
    }

    @PostMapping(PointsAddress.PRACTICE)
    ModelAndView destroy(@PathVariable long unit, @PathVariable long practice) {
        Cell cell = sheets.cell(unit);
        practices.remove(cell.unit(), practice);
        return SeeOther.to(PointsAddress.practices(cell.unit()));
    }

    /** Whoever only looks in from above does not see it. */
    static boolean isOfTheCell(Officer officer, Cell cell) {
        long unit = cell.unit().value();
        return officer.may(CellRight.READ, unit)
                || officer.may(CellRight.TAKE_PART, unit) && !officer.may(CellRight.FOLLOW, unit);
    }

    private ModelAndView page(Cell cell, PracticeForm form, Officer officer) {
        List<Meeting> all = meetings.of(cell.unit());
        Page page =
                Page.of("Trước và sau khi đổi cách làm", PointsAddress.practices(cell.unit()))
                        .below(new Link("Chấm điểm " + cell.name(), PointsAddress.of(cell.unit())));
        return new ModelAndView("resolutions/points/practices")
                .addObject("page", form.isRight() ? page : page.mistaken())
                .addObject("cell", cell)
                .addObject(
                        "comparisons",
                        practices.of(cell.unit()).stream()
                                .map(practice -> Comparison.of(practice, all))
                                .toList())
                .addObject("form", form)
                .addObject("prepares", officer.may(CellRight.PREPARE, cell.unit().value()));
    }
}
