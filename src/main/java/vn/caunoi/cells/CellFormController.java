package vn.caunoi.cells;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;

/** Says what kind of cell a unit of the Party is; the first time it opens the cell. */
@Controller
class CellFormController {

    private final Cells cells;
    private final CellPlaces places;
    private final MemberDesk desk;
    private final Units units;
    private final Sites sites;

    CellFormController(Cells cells, CellPlaces places, MemberDesk desk, Units units, Sites sites) {
        this.cells = cells;
        this.places = places;
        this.desk = desk;
        this.units = units;
        this.sites = sites;
    }

    @GetMapping(CellAddress.FACTS)
    ModelAndView show(@PathVariable long unit) {
        UnitId cell = cell(unit);
        return form(cell, CellForm.of(cells.at(cell).orElse(null)));
    }

    @PostMapping(CellAddress.FACTS)
    ModelAndView update(
            @PathVariable long unit, @RequestParam Map<String, String> sent, Officer officer) {
        UnitId cell = cell(unit);
        CellForm form = CellForm.of(sent).judged(sites.all().stream().map(Site::unit).toList());
        if (form.wrong()) {
            return form(cell, form);
        }
        desk.describe(
                cell,
                form.kindOfCell().orElseThrow(),
                form.servedUnit().orElse(null),
                form.place().value(),
                officer);
        return SeeOther.to(CellAddress.of(cell));
    }

    private UnitId cell(long unit) {
        var id = new UnitId(unit);
        if (!places.units().contains(id)) {
            throw CellPages.notFound();
        }
        return id;
    }

    private ModelAndView form(UnitId cell, CellForm form) {
        Page page =
                Page.of("Thông tin chi bộ", CellAddress.of(cell) + "/thong-tin")
                        .below(
                                CellAddress.all(),
                                new Link(
                                        units.nameOf(cell),
                                        cells.at(cell).isPresent()
                                                ? CellAddress.of(cell)
                                                : CellAddress.ALL));
        var answer = new ModelAndView("cells/cellForm");
        answer.addObject("page", form.wrong() ? page.mistaken() : page)
                .addObject("name", units.nameOf(cell))
                .addObject("form", form)
                .addObject("served", CellForm.served(sites.all(), units));
        answer.setStatus(form.wrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return answer;
    }
}
