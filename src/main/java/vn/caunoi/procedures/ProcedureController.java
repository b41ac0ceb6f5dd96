package vn.caunoi.procedures;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.Site;
import vn.caunoi.web.Frame;
import vn.caunoi.web.Page;
import vn.caunoi.web.components.Pagination;

/** Shows the procedures of a site to whoever needs one. */
@Controller
class ProcedureController {

    static final String ADDRESS = "/thu-tuc";
    static final String ONE = ADDRESS + "/{code:[1-9]\\.[0-9]{6}}";

    private final Procedures procedures;
    private final Shown shown;

    ProcedureController(Procedures procedures, Shown shown) {
        this.procedures = procedures;
        this.shown = shown;
    }

    static String address(ProcedureCode code) {
        return ADDRESS + "/" + code;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            Site site) {
        Narrowing narrowing = Narrowing.of(typed::get);
        Listing listing = Listing.of(shown.on(site), narrowing, Math.max(1, number));
        if (number < 1 || number > listing.last()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String title = number == 1 ? "Thủ tục hành chính" : "Thủ tục hành chính – trang " + number;
        Page page =
                Page.of(title, narrowing.address(ADDRESS, number))
                        .describedBy(
                                "Thủ tục hành chính của %s: cách nộp, thời hạn, phí, giấy tờ cần có."
                                        .formatted(site.bodyName()));
        return new ModelAndView("procedures/list")
                .addObject("page", narrowing.isEmpty() ? page : page.noindex())
                .addObject("listing", listing)
                .addObject("day", shown.day(site))
                .addObject(
                        "pages",
                        new Pagination(
                                number, listing.last(), to -> narrowing.address(ADDRESS, to)));
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable String code, Site site, Frame frame) {
        Procedure procedure =
                shown.on(site, new ProcedureCode(code))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Procedure> revisions =
                procedures.revisions(procedure.code()).stream()
                        .filter(revision -> !revision.validFrom().isAfter(shown.day(site)))
                        .toList();
        return new ModelAndView("procedures/procedure")
                .addObject("page", ProcedurePage.of(procedure, site, frame))
                .addObject("procedure", procedure)
                .addObject("revisions", revisions)
                .addObject("portal", NationalPortal.of(site, procedure.code()));
    }
}
