package vn.caunoi.resolutions;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.cells.Cell;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** One task: what was said of it, and what is said now. */
@Controller
class TaskController {

    private final ResolutionPages pages;
    private final TaskPages taskPages;
    private final TaskDesk desk;

    TaskController(ResolutionPages pages, TaskPages taskPages, TaskDesk desk) {
        this.pages = pages;
        this.taskPages = taskPages;
        this.desk = desk;
    }

    @GetMapping(ResolutionAddress.TASK)
    ModelAndView show(@PathVariable long unit, @PathVariable long task, Officer officer) {
        Cell cell = pages.cell(unit);
        return taskPages.of(cell, pages.task(cell, task), officer);
    }

    @PostMapping(ResolutionAddress.TASK)
    ModelAndView update(
            @PathVariable long unit,
            @PathVariable long task,
            @RequestParam Map<String, String> typed,
            Officer officer) {
        Cell cell = pages.cell(unit);
        Task found = pages.task(cell, task);
        ReportForm form = ReportForm.of(new Typed(typed), found).judged(found, pages.today());
        Optional<TaskReport> report = form.report(found);
        if (report.isEmpty()) {
            return page(cell, found, form, officer);
        }
        return desk.report(found, report.get())
                .map(sentence -> page(cell, found, form.refused(sentence), officer))
                .orElseGet(() -> SeeOther.to(ResolutionAddress.of(found)));
    }

    private ModelAndView page(Cell cell, Task task, ReportForm form, Officer officer) {
        return taskPages.of(cell, task, form, IndicatorForm.of(Typed.NOTHING, task), officer);
    }
}
