package vn.caunoi.dossiers.counter;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.dossiers.Dossiers;
import vn.caunoi.dossiers.Refusal;
import vn.caunoi.dossiers.Standing;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;

/** Voids a receipt that was given by mistake. */
@Controller
class VoidingController {

    static final String ADDRESS = CounterAddress.DOSSIER + "/huy-giay-tiep-nhan";

    private static final String REASON = "ly-do";

    private final Dossiers dossiers;
    private final Voiding voiding;

    VoidingController(Dossiers dossiers, Voiding voiding) {
        this.dossiers = dossiers;
        this.voiding = voiding;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable long unit, @PathVariable long dossier) {
        return page(dossiers.addressed(unit, dossier).standing(), form(""));
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @PathVariable long unit,
            @PathVariable long dossier,
            @RequestParam(name = REASON, defaultValue = "") String reason,
            Officer officer) {
        Standing standing = dossiers.addressed(unit, dossier).standing();
        TypedForm form = form(reason);
        form.require(REASON, "Hãy ghi rõ lý do hủy: giấy sai ở đâu, đã thu lại giấy chưa.");
        if (!form.wrong()) {
            try {
                voiding.voidReceipt(standing, form.text(REASON), officer);
                return SeeOther.to(
                        CounterAddress.paper(
                                standing.receivingUnit(), standing.dossier(), Outcome.RECEIVED));
            } catch (Refusal refusal) {
                form.mistaken(REASON, refusal.sentence());
            }
        }
        ModelAndView page = page(standing, form);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static TypedForm form(String reason) {
        return new TypedForm(_ -> reason)
                .ask(REASON, "Lý do hủy", "Giấy sai ở đâu, đã thu lại giấy của người nộp chưa");
    }

    private static ModelAndView page(Standing standing, TypedForm form) {
        UnitId unit = standing.receivingUnit();
        Page page =
                Page.of(
                                "Hủy giấy tiếp nhận " + standing.code(),
                                CounterAddress.of(unit, standing.dossier()) + "/huy-giay-tiep-nhan")
                        .below(
                                CounterAddress.intakesLink(unit),
                                new Link(
                                        "Giấy tiếp nhận",
                                        CounterAddress.paper(
                                                unit, standing.dossier(), Outcome.RECEIVED)));
        return new ModelAndView("dossiers/counter/voiding")
                .addObject("page", form.wrong() ? page.mistaken() : page)
                .addObject("standing", standing)
                .addObject("reason", form.field(REASON));
    }
}
