package vn.caunoi.cells;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Field;

/** Forgets a member at their request (Luật 91/2025/QH15: quyền yêu cầu xóa). */
@Controller
class ErasureController {

    private static final String AGREED = "dong-y";

    private final CellPages pages;
    private final MemberDesk desk;

    ErasureController(CellPages pages, MemberDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping(CellAddress.ERASE)
    ModelAndView show(@PathVariable long unit, @PathVariable long member) {
        Cell cell = pages.cell(unit);
        return form(cell, pages.member(cell, member), agreement());
    }

    @PostMapping(CellAddress.ERASE)
    ModelAndView destroy(
            @PathVariable long unit,
            @PathVariable long member,
            @RequestParam(name = AGREED, defaultValue = "") String agreed,
            Officer officer) {
        Cell cell = pages.cell(unit);
        Kept kept = pages.member(cell, member);
        if (agreed.isEmpty()) {
            return form(cell, kept, agreement().mistaken("Hãy đánh dấu xác nhận rồi bấm Xóa hẳn."));
        }
        desk.erase(cell.unit(), kept.id(), officer);
        return SeeOther.to(CellAddress.of(cell.unit()));
    }

    private ModelAndView form(Cell cell, Kept kept, Field agreement) {
        Page page = CellPages.ofMember(cell, kept, "Xóa theo yêu cầu", "/xoa");
        return pages.page("erasure", page, cell, agreement.wrong())
                .addObject("kept", kept)
                .addObject("agreement", agreement)
                .addObject("back", CellAddress.of(cell.unit(), kept.id()));
    }

    private static Field agreement() {
        return Field.of(AGREED, "Xác nhận");
    }
}
