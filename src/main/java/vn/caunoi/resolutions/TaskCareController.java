package vn.caunoi.resolutions;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.MemberId;
import vn.caunoi.web.SeeOther;

/** Who is reminded of a task, and whether the public may read of it. */
@Controller
class TaskCareController {

    static final String ADDRESS = ResolutionAddress.TASK + "/nhac";

    private final ResolutionPages pages;
    private final TaskPages taskPages;
    private final TaskDesk desk;

    TaskCareController(ResolutionPages pages, TaskPages taskPages, TaskDesk desk) {
        this.pages = pages;
        this.taskPages = taskPages;
        this.desk = desk;
    }

    @PostMapping(ADDRESS)
    @Transactional
    ModelAndView update(
            @PathVariable long unit,
            @PathVariable long task,
            @RequestParam(name = "nhac", defaultValue = "") String member,
            @RequestParam(name = "cong-khai", defaultValue = "") String published) {
        Cell cell = pages.cell(unit);
        Task found = pages.task(cell, task);
        desk.remind(found, known(cell, member));
        desk.publish(found, !published.isEmpty());
        return SeeOther.to(ResolutionAddress.of(found));
    }

    /** Only who can be chosen; nobody for anything else. */
    private @Nullable MemberId known(Cell cell, String member) {
        return taskPages.people(cell).stream()
                .filter(choice -> !member.isEmpty() && choice.value().equals(member))
                .map(choice -> new MemberId(Long.parseLong(choice.value())))
                .findFirst()
                .orElse(null);
    }
}
