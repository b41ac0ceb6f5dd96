package vn.caunoi.procedures.desk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.Site;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** Adds a procedure to the catalogue. */
@Controller
class NewProcedureController {

    static final String ADDRESS = ProcedureCatalogueController.ADDRESS + "/moi";

    private final Clerk clerk;
    private final ProcedureDesk desk;

    NewProcedureController(Clerk clerk, ProcedureDesk desk) {
        this.clerk = clerk;
        this.desk = desk;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Site site) {
        return desk.blank(site);
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            Site site, Officer officer, @RequestParam MultiValueMap<String, String> typed) {
        Draft draft = ProcedureForm.typed(typed);
        if (ProcedureForm.MORE.equals(typed.getFirst(ProcedureForm.DEED))) {
            return desk.page(site, List.of(), ProcedureForm.of(draft, 0));
        }
        Proposal proposal = clerk.read(draft, officer);
        if (proposal.ready().isEmpty()) {
            return desk.mistaken(site, List.of(), new ProcedureForm(proposal, 0));
        }
        return switch (clerk.file(proposal, 0, site)) {
            case Clerk.Outcome.Filed filed ->
                    SeeOther.to(
                            ProcedureCatalogueController.address(site)
                                    + "/"
                                    + filed.procedure().code());
            case Clerk.Outcome.Refused(Mistake mistake) ->
                    desk.mistaken(site, List.of(), new ProcedureForm(proposal.with(mistake), 0));
            case Clerk.Outcome.Outdated _ ->
                    throw new IllegalStateException("nobody can be outdated on a new procedure");
        };
    }
}
