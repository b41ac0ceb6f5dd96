package vn.caunoi.dossiers.counter;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.dossiers.DossierCode;
import vn.caunoi.dossiers.Dossiers;
import vn.caunoi.dossiers.Refusal;
import vn.caunoi.dossiers.Standing;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;

/** Records the official code of a dossier that only had our own number: scanned, or typed. */
@Controller
class CodeController {

    static final String ADDRESS = CounterAddress.DOSSIER + "/ma-ho-so";

    private static final String CODE = "ma";

    private final Dossiers dossiers;
    private final OfficialCodes codes;

    CodeController(Dossiers dossiers, OfficialCodes codes) {
        this.dossiers = dossiers;
        this.codes = codes;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable long unit, @PathVariable long dossier) {
        return page(dossiers.addressed(unit, dossier).standing(), form(""));
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @PathVariable long unit,
            @PathVariable long dossier,
            @RequestParam(name = CODE, defaultValue = "") String typed,
            Officer officer) {
        Standing standing = dossiers.addressed(unit, dossier).standing();
        TypedForm form = form(typed);
        Optional<DossierCode> code = DossierCode.read(form.text(CODE));
        if (code.isEmpty()) {
            form.mistaken(CODE, IntakeForm.NO_CODE);
        } else {
            try {
                codes.record(standing, code.get(), officer);
                return SeeOther.to(address(standing));
            } catch (Refusal refusal) {
                form.mistaken(CODE, refusal.sentence());
            }
        }
        ModelAndView page = page(standing, form);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static TypedForm form(String typed) {
        return new TypedForm(_ -> typed)
                .ask(
                        CODE,
                        "Mã hồ sơ chính thức",
                        "Quét hoặc gõ mã do hệ thống của tỉnh cấp, ví dụ H23.38-230905-0007");
    }

    private static String address(Standing standing) {
        return CounterAddress.of(standing.receivingUnit(), standing.dossier()) + "/ma-ho-so";
    }

    private static ModelAndView page(Standing standing, TypedForm form) {
        UnitId unit = standing.receivingUnit();
        Page page =
                Page.of("Mã của hồ sơ " + standing.code(), address(standing))
                        .below(
                                CounterAddress.intakesLink(unit),
                                new Link(
                                        standing.code(),
                                        CounterAddress.ledger(unit, standing.dossier())));
        return new ModelAndView("dossiers/counter/code")
                .addObject("page", form.wrong() ? page.mistaken() : page)
                .addObject("standing", standing)
                .addObject("code", form.field(CODE));
    }
}
