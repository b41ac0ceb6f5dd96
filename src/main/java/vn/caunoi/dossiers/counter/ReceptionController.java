package vn.caunoi.dossiers.counter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.documents.NumberRefused;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.DossierState;
import vn.caunoi.dossiers.Dossiers;
import vn.caunoi.dossiers.Refusal;
import vn.caunoi.dossiers.counter.Applicant.Role;
import vn.caunoi.procedures.Procedure;
import vn.caunoi.procedures.ProcedureCode;
import vn.caunoi.procedures.Procedures;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** Takes a dossier in: one form, one button, the receipt. */
@Controller
class ReceptionController {

    static final String ADDRESS = CounterAddress.INTAKES + "/{procedure:[1-9]\\.[0-9]{6}}";

    private final Procedures procedures;
    private final Dossiers dossiers;
    private final IntakeDesk desk;
    private final IntakePages pages;
    private final Applicants applicants;
    private final Attachments attachments;
    private final Blanks blanks;
    private final Clock clock;

    ReceptionController(
            Procedures procedures,
            Dossiers dossiers,
            IntakeDesk desk,
            IntakePages pages,
            Applicants applicants,
            Attachments attachments,
            Blanks blanks,
            Clock clock) {
        this.procedures = procedures;
        this.dossiers = dossiers;
        this.desk = desk;
        this.pages = pages;
        this.applicants = applicants;
        this.attachments = attachments;
        this.blanks = blanks;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(
            @PathVariable long unit,
            @PathVariable String procedure,
            @RequestParam(name = IntakeForm.BEFORE, defaultValue = "") String before) {
        var of = new UnitId(unit);
        Optional<DossierId> known = before(of, before);
        return pages.show(of, form(of, procedure, _ -> null, known), known);
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @PathVariable long unit,
            @PathVariable String procedure,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = IntakeForm.FILES, required = false)
                    @Nullable List<MultipartFile> sent,
            Officer officer) {
        var of = new UnitId(unit);
        Optional<DossierId> known = before(of, typed.getOrDefault(IntakeForm.BEFORE, ""));
        IntakeForm form = form(of, procedure, typed::get, known);
        keep(form, typed, Objects.requireNonNullElse(sent, List.of()), officer);
        if ("dien".equals(typed.get(IntakeForm.DONE))) {
            return pages.show(of, form, known);
        }
        Outcome outcome = Outcome.of(typed.getOrDefault(IntakeForm.DONE, ""));
        Optional<Intake> intake = form.read(outcome, clock);
        if (intake.isEmpty()) {
            return mistaken(pages.show(of, form, known));
        }
        try {
            DossierId dossier =
                    desk.take(of, form.procedure(), intake.get(), known.orElse(null), officer);
            return SeeOther.to(CounterAddress.paper(of, dossier, outcome));
        } catch (Refusal refusal) {
            form.mistaken("ma", refusal.sentence());
        } catch (NumberRefused refused) {
            form.mistaken("ma", refused.sentence());
        }
        return mistaken(pages.show(of, form, known));
    }

    private void keep(
            IntakeForm form, Map<String, String> typed, List<MultipartFile> sent, Officer officer) {
        List<String> refusals = attachments.keep(form.key(), sent, officer);
        if (!refusals.isEmpty()) {
            form.mistaken(IntakeForm.FILES, String.join(" ", refusals));
        }
        typed.keySet().stream()
                .filter(name -> name.startsWith(IntakePages.REMOVED))
                .forEach(
                        name ->
                                attachments.remove(
                                        form.key(),
                                        name.substring(IntakePages.REMOVED.length()),
                                        officer));
    }

    /** The dossier that lacked papers the last time. */
    private Optional<DossierId> before(UnitId unit, String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<DossierId> before =
                typed.matches("[0-9]{1,18}")
                        ? Optional.of(new DossierId(Long.parseLong(typed)))
                        : Optional.empty();
        return Optional.of(
                before.filter(id -> lacksPapers(unit, id))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private boolean lacksPapers(UnitId unit, DossierId dossier) {
        return dossiers.find(unit, dossier)
                .filter(known -> known.standing().state() == DossierState.REGISTERED)
                .isPresent();
    }

    private IntakeForm form(
            UnitId unit,
            String code,
            Function<String, @Nullable String> typed,
            Optional<DossierId> before) {
        Procedure procedure =
                procedures
                        .at(new ProcedureCode(code), LocalDate.now(clock.withZone(Formats.ZONE)))
                        .filter(each -> each.particulars().units().contains(unit))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new IntakeForm(
                procedure,
                blanks.free(unit),
                typed,
                before.flatMap(id -> applicants.of(id, Role.OWNER)).orElse(null),
                before.flatMap(id -> applicants.of(id, Role.SUBMITTER)).orElse(null));
    }

    private static ModelAndView mistaken(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
