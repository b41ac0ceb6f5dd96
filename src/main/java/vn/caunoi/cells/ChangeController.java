package vn.caunoi.cells;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;

/** Records what is different about a member from a day on: standing, office, leave, departure. */
@Controller
class ChangeController {

    private final CellPages pages;
    private final Cells cells;
    private final MemberDesk desk;

    ChangeController(CellPages pages, Cells cells, MemberDesk desk) {
        this.pages = pages;
        this.cells = cells;
        this.desk = desk;
    }

    @GetMapping(CellAddress.CHANGE)
    ModelAndView show(@PathVariable long unit, @PathVariable long member) {
        Cell cell = pages.cell(unit);
        return form(cell, pages.member(cell, member), ChangeForm.blank(pages.today()));
    }

    @PostMapping(CellAddress.CHANGE)
    ModelAndView create(
            @PathVariable long unit,
            @PathVariable long member,
            @RequestParam Map<String, String> sent,
            Officer officer) {
        Cell cell = pages.cell(unit);
        Kept kept = pages.member(cell, member);
        ChangeForm typed = ChangeForm.of(sent);
        List<Member> onTheDay =
                typed.from().map(day -> cells.on(cell.unit(), day)).orElse(List.of());
        ChangeForm form = typed.judged(kept, onTheDay, pages.today());
        if (form.wrong()) {
            return form(cell, kept, form);
        }
        desk.change(
                cell.unit(),
                kept.id(),
                form.change().orElseThrow(),
                form.from().orElseThrow(),
                form.last().orElse(null),
                officer);
        return SeeOther.to(CellAddress.of(cell.unit(), kept.id()));
    }

    private ModelAndView form(Cell cell, Kept kept, ChangeForm form) {
        Page page = CellPages.ofMember(cell, kept, "Ghi thay đổi", "/thay-doi");
        return pages.page("change", page, cell, form.wrong())
                .addObject("kept", kept)
                .addObject("form", form)
                .addObject("back", CellAddress.of(cell.unit(), kept.id()));
    }
}
