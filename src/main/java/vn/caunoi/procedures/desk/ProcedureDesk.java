package vn.caunoi.procedures.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.procedures.Comparison;
import vn.caunoi.procedures.Procedure;
import vn.caunoi.procedures.ProcedureCode;
import vn.caunoi.procedures.Procedures;
import vn.caunoi.units.Site;
import vn.caunoi.web.Link;
import vn.caunoi.web.Page;
import vn.caunoi.web.components.Field;

/** Lays a procedure out for the officer who looks after it (bàn kiểm soát thủ tục). */
@Component
class ProcedureDesk {

    static final String DAY = "bai-bo-tu";

    private final Procedures procedures;
    private final Drafts drafts;
    private final Clock clock;

    ProcedureDesk(Procedures procedures, Drafts drafts, Clock clock) {
        this.procedures = procedures;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** All revisions, the newest first, of what the site's unit has or had to do with. */
    List<Procedure> find(Site site, String code) {
        List<Procedure> revisions = procedures.revisions(new ProcedureCode(code));
        if (revisions.stream()
                .noneMatch(each -> each.particulars().units().contains(site.unit()))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return revisions;
    }

    ModelAndView blank(Site site) {
        return page(site, List.of(), ProcedureForm.of(drafts.blank(site.unit(), today()), 0));
    }

    ModelAndView stored(Site site, List<Procedure> revisions) {
        Procedure newest = revisions.getFirst();
        return page(site, revisions, ProcedureForm.of(drafts.of(newest), newest.revision()));
    }

    /** The form again, with what is wrong; nothing typed is lost. */
    ModelAndView mistaken(Site site, List<Procedure> revisions, ProcedureForm form) {
        ModelAndView page = page(site, revisions, form);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    ModelAndView mistaken(Site site, List<Procedure> revisions, Field abolition) {
        ModelAndView page = stored(site, revisions);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("abolition", abolition);
    }

    /** Somebody else filed a revision meanwhile; what was typed waits for another look. */
    ModelAndView outdated(Site site, List<Procedure> revisions, Proposal typed) {
        ModelAndView page =
                compared(
                        site, revisions, new ProcedureForm(typed, revisions.getFirst().revision()));
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("conflict", true);
    }

    /** The form, with what it would change. */
    ModelAndView compared(Site site, List<Procedure> revisions, ProcedureForm form) {
        List<Comparison.Difference> differences =
                form.proposal()
                        .ready()
                        .map(
                                filing ->
                                        Comparison.of(
                                                revisions.getFirst().particulars(),
                                                filing.particulars()))
                        .orElseThrow();
        return page(site, revisions, form).addObject("differences", differences);
    }

    static Field abolition(String typed, @Nullable String mistake) {
        return Field.of(DAY, "Hết hiệu lực từ ngày")
                .hinting("Ví dụ 01/07/2027; để trống là thủ tục vẫn áp dụng")
                .holding(typed)
                .mistaken(mistake);
    }

    ModelAndView page(Site site, List<Procedure> revisions, ProcedureForm form) {
        String list = ProcedureCatalogueController.address(site);
        Page page =
                (revisions.isEmpty()
                                ? Page.of("Thêm thủ tục", list + "/moi")
                                : Page.of(
                                        revisions.getFirst().name(),
                                        list + "/" + revisions.getFirst().code()))
                        .below(new Link("Thủ tục", list));
        return new ModelAndView("procedures/desk/form")
                .addObject("page", form.wrong() ? page.mistaken() : page)
                .addObject("site", site)
                .addObject("revisions", revisions)
                .addObject("form", form)
                .addObject(
                        "warnings",
                        revisions.isEmpty()
                                ? List.of()
                                : Linter.of(revisions.getFirst().particulars()))
                .addObject("differences", null)
                .addObject("conflict", false)
                .addObject("abolition", abolition("", null));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
