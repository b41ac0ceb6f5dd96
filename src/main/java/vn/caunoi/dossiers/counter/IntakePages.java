package vn.caunoi.dossiers.counter;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.calendar.DueDay;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.LegalClock;
import vn.caunoi.procedures.Way;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Page;

/** Shows the intake form, with what is known of the due day before anything is sent. */
@Component
class IntakePages {

    /** Before the file's hash, the name of the box that takes a file off again. */
    static final String REMOVED = "bo-";

    private final LegalClock law;
    private final Attachments attachments;
    private final OfficialCodes codes;
    private final Clock clock;

    IntakePages(LegalClock law, Attachments attachments, OfficialCodes codes, Clock clock) {
        this.law = law;
        this.attachments = attachments;
        this.codes = codes;
        this.clock = clock;
    }

    /** What would be promised if the dossier were received now by this way. */
    record Prospect(String way, @Nullable DueDay due) {}

    ModelAndView show(UnitId unit, IntakeForm form, Optional<DossierId> before) {
        Page page =
                Page.of(
                                form.procedure().name(),
                                CounterAddress.intake(unit, form.procedure().code()))
                        .below(CounterAddress.intakesLink(unit));
        return new ModelAndView("dossiers/counter/intake")
                .addObject("page", form.wrong() ? page.mistaken() : page)
                .addObject("form", form)
                .addObject("before", before.map(DossierId::value).orElse(null))
                .addObject("files", attachments.of(form.key()))
                .addObject("issues", codes.agency(unit).isPresent())
                .addObject("prospects", prospects(unit, form));
    }

    private List<Prospect> prospects(UnitId unit, IntakeForm form) {
        return form.ways().stream()
                .map(way -> new Prospect(IntakeForm.words(way), due(unit, form, way).orElse(null)))
                .toList();
    }

    private Optional<DueDay> due(UnitId unit, IntakeForm form, Way way) {
        return way.limit() == null
                ? Optional.empty()
                : law.due(unit, clock.instant(), way.limit(), form.procedure().afterThree());
    }
}
