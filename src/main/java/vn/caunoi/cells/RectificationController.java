package vn.caunoi.cells;

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

/** Puts right what is kept about a member (Luật 91/2025/QH15: quyền chỉnh sửa). */
@Controller
class RectificationController {

    private final CellPages pages;
    private final MemberDesk desk;

    RectificationController(CellPages pages, MemberDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping(CellAddress.RECTIFY)
    ModelAndView show(@PathVariable long unit, @PathVariable long member) {
        Cell cell = pages.cell(unit);
        Kept kept = pages.member(cell, member);
        return form(cell, kept, MemberForm.of(kept.who()));
    }

    @PostMapping(CellAddress.RECTIFY)
    ModelAndView update(
            @PathVariable long unit,
            @PathVariable long member,
            @RequestParam Map<String, String> sent,
            Officer officer) {
        Cell cell = pages.cell(unit);
        Kept kept = pages.member(cell, member);
        MemberForm form = MemberForm.typed(sent, false, pages.ground(cell, kept.id()));
        if (form.wrong()) {
            return form(cell, kept, form);
        }
        desk.rectify(cell.unit(), kept, form.particulars(), officer);
        return SeeOther.to(CellAddress.of(cell.unit(), kept.id()));
    }

    private ModelAndView form(Cell cell, Kept kept, MemberForm form) {
        Page page = CellPages.ofMember(cell, kept, "Sửa thông tin", "/sua");
        return pages.page("memberForm", page, cell, form.wrong())
                .addObject("form", form)
                .addObject("back", CellAddress.of(cell.unit(), kept.id()))
                .addObject("accounts", MemberForm.accounts(pages.accounts(cell, kept.id())));
    }
}
