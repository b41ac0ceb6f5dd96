package vn.caunoi.dossiers.life;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;

/** Does one thing to many dossiers: shows first what will happen to which, then does it. */
@Controller
class BulkController {

    static final String ADDRESS = WorkAddress.UNIT + "/nhieu-ho-so";

    private static final String SURE = "chac-chan";

    private final Bulk bulk;
    private final Deeds deeds;
    private final Crew crew;

    BulkController(Bulk bulk, Deeds deeds, Crew crew) {
        this.bulk = bulk;
        this.deeds = deeds;
        this.crew = crew;
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @PathVariable long unit,
            @RequestParam MultiValueMap<String, String> typed,
            Officer officer) {
        var of = new UnitId(unit);
        List<String> chosen = typed.getOrDefault("ho-so", List.of());
        DeedForm form = form(typed.toSingleValueMap());
        if (chosen.isEmpty()) {
            return SeeOther.to(WorkAddress.of(of));
        }
        boolean sure = typed.containsKey(SURE);
        if (!sure || !form.isComplete(deeds.today())) {
            ModelAndView page = page(of, form, bulk.plan(of, chosen, form.deed(), officer), false);
            if (sure) {
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            }
            return page;
        }
        List<Bulk.Line> done = bulk.perform(of, chosen, form, officer);
        ModelAndView page = page(of, form, done, true);
        if (done.stream().anyMatch(line -> line.hindrance() != null)) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private static DeedForm form(Map<String, String> typed) {
        Deed deed =
                Deed.of(typed.getOrDefault("viec", ""))
                        .filter(Deed.FOR_MANY::contains)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return DeedForm.of(deed, "", typed::get);
    }

    private ModelAndView page(UnitId unit, DeedForm form, List<Bulk.Line> lines, boolean done) {
        Page page =
                Page.of(
                                form.deed().label() + ": nhiều hồ sơ",
                                WorkAddress.of(unit) + "/nhieu-ho-so")
                        .below(WorkAddress.link(unit));
        return new ModelAndView("dossiers/life/bulk")
                .addObject("page", form.wrong() ? page.mistaken() : page)
                .addObject("unit", unit)
                .addObject("form", form)
                .addObject("lines", lines)
                .addObject("done", done)
                .addObject("colleagues", DeedPages.withNobody(crew.choices(unit)));
    }
}
