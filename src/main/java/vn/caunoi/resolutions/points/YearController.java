package vn.caunoi.resolutions.points;

import java.time.Clock;
import java.time.LocalDate;
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
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** Lists a cell's meetings of a year with their points, and what the year comes to. */
@Controller
class YearController {

    private static final String FORM = "mau";

    private final Sheets sheets;
    private final Years years;
    private final Forms forms;
    private final Clock clock;

    YearController(Sheets sheets, Years years, Forms forms, Clock clock) {
        this.sheets = sheets;
        this.years = years;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping(PointsAddress.CELL)
    ModelAndView index(
            @PathVariable long unit,
            @RequestParam(name = "nam", defaultValue = "") String asked,
            Officer officer) {
        Cell cell = sheets.cell(unit);
        int year =
                asked.matches("20[0-9]{2}")
                        ? Integer.parseInt(asked)
                        : LocalDate.now(clock).getYear();
        Page page =
                Page.of(
                        "Chấm điểm %s năm %d".formatted(cell.name(), year),
                        PointsAddress.of(cell.unit()));
        return new ModelAndView("resolutions/points/year")
                .addObject(
                        "page",
                        officer.may(CellRight.TAKE_PART, unit)
                                ? page.below(new Link("Chi bộ", "/chi-bo"))
                                : page)
                .addObject("year", years.of(cell, year))
                .addObject("form", Field.of(FORM, "Mẫu chấm điểm").holding(forms.of(cell.unit())))
                .addObject("choices", choices())
                .addObject("prepares", officer.may(CellRight.PREPARE, unit))
                .addObject("keeps", PracticeController.isOfTheCell(officer, cell));
    }

    /** Chooses by what the cell is scored from now on. */
    @PostMapping(PointsAddress.CELL)
    ModelAndView update(
            @PathVariable long unit, @RequestParam(name = FORM, defaultValue = "") String code) {
        Cell cell = sheets.cell(unit);
        Form form =
                forms.all().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        forms.choose(cell.unit(), form);
        return SeeOther.to(PointsAddress.of(cell.unit()));
    }

    private List<Choice> choices() {
        return forms.all().stream().map(form -> Choice.of(form.code(), form.name())).toList();
    }
}
