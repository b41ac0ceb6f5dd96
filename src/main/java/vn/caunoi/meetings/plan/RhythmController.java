package vn.caunoi.meetings.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.cells.Cell;
import vn.caunoi.law.Law;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Field;

/** Says how a cell usually meets, shows the days that come of it, and plans them. */
@Controller
class RhythmController {

    static final String ADDRESS = MeetingAddress.CELL + "/lich";

    private final MeetingPages pages;
    private final Rhythms rhythms;
    private final Law law;
    private final Clock clock;

    RhythmController(MeetingPages pages, Rhythms rhythms, Law law, Clock clock) {
        this.pages = pages;
        this.rhythms = rhythms;
        this.law = law;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(
            @PathVariable long unit, @RequestParam(name = "nam", defaultValue = "0") int asked) {
        Cell cell = pages.cell(unit);
        int now = Year.now(clock).getValue();
        int year = Math.clamp(asked, now, now + 1);
        return page(
                cell,
                rhythms.of(cell.unit())
                        .map(known -> RhythmForm.of(known, year))
                        .orElseGet(() -> RhythmForm.blank(leastMinutes(cell), year)));
    }

    /** Plans the days, or only shows them. */
    @PostMapping(ADDRESS)
    ModelAndView create(
            @PathVariable long unit, @RequestParam Map<String, String> typed, Officer officer) {
        Cell cell = pages.cell(unit);
        RhythmForm form = RhythmForm.of(new Typed(typed), today());
        Optional<Rhythm> rhythm = form.rhythm();
        if (rhythm.isEmpty()) {
            return MeetingPages.unfit(page(cell, form));
        }
        if (typed.containsKey("xem-truoc")) {
            return page(cell, form);
        }
        int planned = rhythms.plan(cell.unit(), rhythm.get(), form.chosenYear(), today(), officer);
        return SeeOther.to(
                "%s?nam=%d&da-lap=%d"
                        .formatted(MeetingAddress.of(cell.unit()), form.chosenYear(), planned));
    }

    private ModelAndView page(Cell cell, RhythmForm form) {
        Page page = pages.page(cell, "Lịch sinh hoạt hằng tháng", "/lich");
        boolean wrong = form.fields().stream().anyMatch(Field::wrong);
        List<Rhythm.Date> dates =
                form.rhythm()
                        .map(
                                rhythm ->
                                        rhythms.open(
                                                cell.unit(), rhythm, form.chosenYear(), today()))
                        .orElse(List.of());
        return new ModelAndView("meetings/plan/rhythm")
                .addObject("page", wrong ? page.mistaken() : page)
                .addObject("cell", cell)
                .addObject("form", form)
                .addObject("dates", dates);
    }

    private int leastMinutes(Cell cell) {
        return law.at("sinh-hoat.thoi-luong", today(), cell.unit()).number();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
