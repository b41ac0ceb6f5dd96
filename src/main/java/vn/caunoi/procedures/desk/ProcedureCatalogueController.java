package vn.caunoi.procedures.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.procedures.Listing;
import vn.caunoi.procedures.Narrowing;
import vn.caunoi.procedures.Procedure;
import vn.caunoi.procedures.ProcedureCode;
import vn.caunoi.procedures.Procedures;
import vn.caunoi.units.Site;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Pagination;

/** The catalogue of a site's unit as its controllers see it: the newest revision of each. */
@Controller
class ProcedureCatalogueController {

    static final String ADDRESS = "/bien-tap/{site}/thu-tuc";
    static final String ONE = ADDRESS + "/{code:[1-9]\\.[0-9]{6}}";

    private final Procedures procedures;
    private final Clerk clerk;
    private final ProcedureDesk desk;

    ProcedureCatalogueController(Procedures procedures, Clerk clerk, ProcedureDesk desk) {
        this.procedures = procedures;
        this.clerk = clerk;
        this.desk = desk;
    }

    static String address(Site site) {
        return ADDRESS.replace("{site}", Long.toString(site.id().value()));
    }

    @GetMapping(ADDRESS)
    ModelAndView index(
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            Site site) {
        Checking checking = Checking.of(typed.getOrDefault(Checking.PARAMETER, ""));
        List<Procedure> newest = newest(procedures.everOf(site.unit()));
        Listing listing =
                Listing.of(checking.of(newest), Narrowing.of(typed::get), Math.max(1, number));
        if (number < 1 || number > listing.last()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String path = address(site);
        return new ModelAndView("procedures/desk/list")
                .addObject("page", Page.of("Thủ tục – " + site.bodyName(), path))
                .addObject("site", site)
                .addObject("listing", listing)
                .addObject("checking", checking)
                .addObject("doubtful", Checking.WARNED.of(newest).size())
                .addObject("done", typed.getOrDefault("da-nhap", ""))
                .addObject(
                        "pages",
                        new Pagination(
                                number,
                                listing.last(),
                                to -> checking.address(listing.narrowing().address(path, to))));
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable String code, Site site) {
        return desk.stored(site, desk.find(site, code));
    }

    /** A new revision, or only what it would change. */
    @PostMapping(ONE)
    ModelAndView update(
            @PathVariable String code,
            Site site,
            Officer officer,
            @RequestParam MultiValueMap<String, String> typed) {
        List<Procedure> revisions = desk.find(site, code);
        Draft draft = ProcedureForm.typed(typed).with(Item.CODE, code);
        if (ProcedureForm.MORE.equals(typed.getFirst(ProcedureForm.DEED))) {
            return desk.page(site, revisions, ProcedureForm.of(draft, ProcedureForm.newest(typed)));
        }
        Proposal proposal = clerk.read(draft, officer);
        var form = new ProcedureForm(proposal, ProcedureForm.newest(typed));
        if (proposal.ready().isEmpty()) {
            return desk.mistaken(site, revisions, form);
        }
        if (ProcedureForm.COMPARE.equals(typed.getFirst(ProcedureForm.DEED))) {
            return desk.compared(site, revisions, form);
        }
        return answer(clerk.file(proposal, form.newest(), site), site, revisions, form);
    }

    private ModelAndView answer(
            Clerk.Outcome outcome, Site site, List<Procedure> revisions, ProcedureForm form) {
        String code = revisions.getFirst().code().value();
        return switch (outcome) {
            case Clerk.Outcome.Filed _ -> SeeOther.to(address(site) + "/" + code);
            case Clerk.Outcome.Outdated _ ->
                    desk.outdated(site, desk.find(site, code), form.proposal());
            case Clerk.Outcome.Refused(Mistake mistake) ->
                    desk.mistaken(
                            site,
                            revisions,
                            new ProcedureForm(form.proposal().with(mistake), form.newest()));
        };
    }

    private static List<Procedure> newest(List<Procedure> revisions) {
        var newest = new LinkedHashMap<ProcedureCode, Procedure>();
        revisions.forEach(each -> newest.put(each.code(), each));
        return List.copyOf(newest.values());
    }
}
