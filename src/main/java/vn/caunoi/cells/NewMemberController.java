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

/** Puts somebody on the list of a cell. */
@Controller
class NewMemberController {

    private final CellPages pages;
    private final MemberDesk desk;

    NewMemberController(CellPages pages, MemberDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping(CellAddress.NEW_MEMBER)
    ModelAndView show(@PathVariable long unit) {
        return form(pages.cell(unit), MemberForm.blank(pages.today()));
    }

    @PostMapping(CellAddress.NEW_MEMBER)
    ModelAndView create(
            @PathVariable long unit, @RequestParam Map<String, String> sent, Officer officer) {
        Cell cell = pages.cell(unit);
        MemberForm form = MemberForm.typed(sent, true, pages.ground(cell, null));
        if (form.wrong()) {
            return form(cell, form);
        }
        MemberId member = desk.add(cell.unit(), form.entrant(), officer);
        return SeeOther.to(CellAddress.of(cell.unit(), member));
    }

    private ModelAndView form(Cell cell, MemberForm form) {
        Page page =
                Page.of("Thêm đảng viên", CellAddress.of(cell.unit()) + "/them")
                        .below(CellAddress.all(), CellAddress.link(cell));
        return pages.page("memberForm", page, cell, form.wrong())
                .addObject("form", form)
                .addObject("back", CellAddress.of(cell.unit()))
                .addObject("accounts", MemberForm.accounts(pages.accounts(cell, null)));
    }
}
