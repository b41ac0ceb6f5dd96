package vn.caunoi.dossiers.life;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.LegalClock;
import vn.caunoi.dossiers.Refusal;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** Does one thing to one dossier, after a small form. */
@Controller
class DeedController {

    private final Works works;
    private final Deeds deeds;
    private final Delegations delegations;
    private final DeedPages pages;
    private final LegalClock law;

    DeedController(
            Works works, Deeds deeds, Delegations delegations, DeedPages pages, LegalClock law) {
        this.works = works;
        this.deeds = deeds;
        this.delegations = delegations;
        this.pages = pages;
        this.law = law;
    }

    @GetMapping(WorkAddress.DEED)
    ModelAndView show(
            @PathVariable long unit,
            @PathVariable long dossier,
            @PathVariable String deed,
            Officer officer) {
        Work work = work(unit, dossier);
        Deed wished = deed(deed);
        DeedForm form = DeedForm.blank(wished, work.version());
        return wished.hindrance(work, delegations.doer(work.unit(), officer))
                .map(sentence -> refused(work, form, Refusal.impossible(sentence)))
                .orElseGet(() -> pages.form(work, form, objections(work, wished), ""));
    }

    @PostMapping(WorkAddress.DEED)
    ModelAndView create(
            @PathVariable long unit,
            @PathVariable long dossier,
            @PathVariable String deed,
            @RequestParam(name = DeedForm.VERSION, defaultValue = "") String version,
            @RequestParam Map<String, String> typed,
            Officer officer) {
        Work work = work(unit, dossier);
        DeedForm form = DeedForm.of(deed(deed), version, typed::get);
        if (!form.isComplete(deeds.today())) {
            return unfit(pages.form(work, form, objections(work, form.deed()), ""));
        }
        try {
            deeds.perform(work.unit(), work.dossier(), form, officer);
            return SeeOther.to(
                    WorkAddress.of(work.unit(), work.dossier()) + "?da-ghi=" + form.deed().code());
        } catch (Refusal refusal) {
            return refused(work(unit, dossier), form, refusal);
        }
    }

    /** What was typed stays, and is about the dossier as it is now. */
    private ModelAndView refused(Work work, DeedForm form, Refusal refusal) {
        if (refusal.isPleadable()) {
            form.askForPlea();
        }
        return unfit(
                pages.form(
                        work,
                        form.at(work.version()),
                        objections(work, form.deed()),
                        refusal.isPleadable() ? "" : refusal.sentence()));
    }

    /** What the law says against it today. */
    private List<String> objections(Work work, Deed deed) {
        return switch (deed) {
            case ASK_SUPPLEMENT -> law.objectionsToAsking(work.standing(), deeds.today());
            case DENY -> law.objectionsToRefusing(work.standing(), deeds.today());
            default -> List.of();
        };
    }

    private static ModelAndView unfit(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static Deed deed(String code) {
        return Deed.of(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Work work(long unit, long dossier) {
        return works.find(new UnitId(unit), new DossierId(dossier))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
