package vn.caunoi.resolutions;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.cells.Cell;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** Binds a task to figures of the dossiers, for good; they are asked at once. */
@Controller
class IndicatorController {

    static final String ADDRESS = ResolutionAddress.TASK + "/chi-tieu";

    private final ResolutionPages pages;
    private final TaskPages taskPages;
    private final TaskDesk desk;
    private final Measuring measuring;

    IndicatorController(
            ResolutionPages pages, TaskPages taskPages, TaskDesk desk, Measuring measuring) {
        this.pages = pages;
        this.taskPages = taskPages;
        this.desk = desk;
        this.measuring = measuring;
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @PathVariable long unit,
            @PathVariable long task,
            @RequestParam Map<String, String> typed,
            Officer officer) {
        Cell cell = pages.cell(unit);
        Task found = pages.task(cell, task);
        UnitId served = cell.serves();
        if (served == null || !found.isOpen() || found.isMeasured()) {
            throw ResolutionPages.outrun();
        }
        IndicatorForm form =
                IndicatorForm.of(new Typed(typed), found)
                        .judged(taskPages.sources(cell), pages.today());
        if (form.wrong()) {
            return taskPages.of(cell, found, ReportForm.of(Typed.NOTHING, found), form, officer);
        }
        desk.bind(found, form.indicator(served), form.day().orElseThrow());
        measuring.measure(pages.task(cell, task));
        return SeeOther.to(ResolutionAddress.of(found));
    }
}
