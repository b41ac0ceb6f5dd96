package vn.caunoi.dossiers;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;

/** Puts an entry of the ledger right: says anew, with a reason, what it said. */
@Controller
class CorrectionController {

    static final String ADDRESS =
            DossierController.ONE + "/dinh-chinh/{entry:[0-9]{1,17}-[0-9]{1,4}}";

    private final Dossiers dossiers;
    private final Corrections corrections;
    private final Clock clock;

    CorrectionController(Dossiers dossiers, Corrections corrections, Clock clock) {
        this.dossiers = dossiers;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** Which entry of which dossier an address names. */
    private record Place(Timeline timeline, Entry entry) {

        UnitId unit() {
            return timeline.identity().unit();
        }

        DossierId dossier() {
            return timeline.identity().id();
        }

        String address() {
            return DossierController.address(unit(), dossier());
        }
    }

    @GetMapping(ADDRESS)
    ModelAndView show(
            @PathVariable long unit, @PathVariable long dossier, @PathVariable String entry) {
        Place place = place(unit, dossier, entry);
        return page(place, CorrectionForm.of(place.entry()), "");
    }

    @PostMapping(ADDRESS)
    ModelAndView update(
            @PathVariable long unit,
            @PathVariable long dossier,
            @PathVariable String entry,
            @RequestParam Map<String, String> typed,
            Officer officer) {
        Place place = place(unit, dossier, entry);
        CorrectionForm form = CorrectionForm.of(place.entry(), typed::get);
        boolean annuls = typed.containsKey("huy");
        Optional<Consumer<Dossier>> verb = annuls ? annulment(place, form) : amendment(place, form);
        if (verb.isEmpty()) {
            return refused(place, form, "");
        }
        try {
            corrections.write(place.unit(), place.dossier(), place.entry(), officer, verb.get());
            return SeeOther.to(place.address() + "?da-dinh-chinh");
        } catch (Refusal refusal) {
            return refused(place, form, refusal.sentence());
        }
    }

    private Optional<Consumer<Dossier>> amendment(Place place, CorrectionForm form) {
        return form.read(clock)
                .map(
                        amendment ->
                                dossier ->
                                        dossier.correct(
                                                place.entry().key(), amendment, form.reason()));
    }

    private static Optional<Consumer<Dossier>> annulment(Place place, CorrectionForm form) {
        if (form.reason().isEmpty()) {
            form.mistaken(CorrectionForm.Item.REASON, "Hãy ghi rõ lý do hủy việc này.");
            return Optional.empty();
        }
        return Optional.of(dossier -> dossier.annul(place.entry().key(), form.reason()));
    }

    private Place place(long unit, long dossier, String key) {
        Timeline timeline = dossiers.addressed(unit, dossier);
        Entry entry =
                EntryKey.read(key).stream()
                        .flatMap(
                                read ->
                                        timeline.valid().stream()
                                                .filter(each -> each.key().equals(read)))
                        .filter(each -> each.act() != DossierAct.ANNULLED)
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Place(timeline, entry);
    }

    private static ModelAndView refused(Place place, CorrectionForm form, String refusal) {
        ModelAndView page = page(place, form, refusal);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(Place place, CorrectionForm form, String refusal) {
        Standing standing = place.timeline().standing();
        Page page =
                Page.of(
                                "Đính chính: " + place.entry().act().label(),
                                place.address() + "/dinh-chinh/" + place.entry().key().address())
                        .below(
                                DossierController.link(place.unit()),
                                new Link(DossierPages.title(standing), place.address()));
        return new ModelAndView("dossiers/correction")
                .addObject("page", form.wrong() || !refusal.isEmpty() ? page.mistaken() : page)
                .addObject("entry", place.entry())
                .addObject("form", form)
                .addObject("refusal", refusal);
    }
}
