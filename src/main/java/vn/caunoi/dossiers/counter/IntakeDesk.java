package vn.caunoi.dossiers.counter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.dossiers.Dossier;
import vn.caunoi.dossiers.DossierCode;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.Dossiers;
import vn.caunoi.dossiers.Holdings;
import vn.caunoi.dossiers.InternalNumber;
import vn.caunoi.dossiers.Subject;
import vn.caunoi.dossiers.counter.Applicant.Role;
import vn.caunoi.identity.PersonId;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.procedures.Procedure;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;

/** Takes in what people bring (tiếp nhận): all of it in one transaction, or nothing. */
@Component
class IntakeDesk {

    private final Dossiers dossiers;
    private final Holdings holdings;
    private final Intakes intakes;
    private final ApplicantDesk applicants;
    private final OfficialCodes codes;
    private final Blanks blanks;
    private final Journal journal;
    private final Clock clock;

    IntakeDesk(
            Dossiers dossiers,
            Holdings holdings,
            Intakes intakes,
            ApplicantDesk applicants,
            OfficialCodes codes,
            Blanks blanks,
            Journal journal,
            Clock clock) {
        this.dossiers = dossiers;
        this.holdings = holdings;
        this.intakes = intakes;
        this.applicants = applicants;
        this.codes = codes;
        this.blanks = blanks;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The dossier that the form becomes; the same form again is the same dossier.
     *
     * @param before the dossier that was here before and lacked papers
     */
    @Transactional
    public DossierId take(
            UnitId unit,
            Procedure procedure,
            Intake intake,
            @Nullable DossierId before,
            Officer officer) {
        intakes.lock(intake.key());
        Optional<DossierId> taken = intakes.dossier(unit, intake.key());
        return taken.orElseGet(() -> takeNew(unit, procedure, intake, before, officer));
    }

    private DossierId takeNew(
            UnitId unit,
            Procedure procedure,
            Intake intake,
            @Nullable DossierId before,
            Officer officer) {
        Instant at = Objects.requireNonNullElse(intake.at(), clock.instant());
        PersonId person = new PersonId(officer.id());
        var verbs = verbs(unit, procedure, intake, at, before != null);
        DossierId dossier =
                before == null
                        ? open(unit, intake, at, person, verbs)
                        : again(unit, before, intake, at, person, verbs);
        if (before == null && isOpen(intake.outcome())) {
            holdings.begin(dossier, unit, procedure, person, at);
        }
        keep(unit, dossier, intake, officer);
        intakes.add(unit, dossier, intake, at, person);
        tell(unit, dossier, procedure, intake.outcome(), officer);
        return dossier;
    }

    /** Who stands behind it now, whoever it was the last time. */
    private void keep(UnitId unit, DossierId dossier, Intake intake, Officer officer) {
        applicants.change(unit, dossier, intake.owner(), officer);
        if (intake.submitter() == null) {
            applicants.remove(dossier, Role.SUBMITTER);
        } else {
            applicants.change(unit, dossier, intake.submitter(), officer);
        }
    }

    private DossierId open(
            UnitId unit, Intake intake, Instant at, PersonId person, Consumer<Dossier> verbs) {
        String blank = intake.blank();
        if (blank != null) {
            DossierId dossier = openUnder(blank, unit, person, verbs);
            blanks.use(unit, blank, dossier);
            return dossier;
        }
        return dossiers.open(unit, code(unit, intake, at).orElse(null), person, verbs);
    }

    private DossierId openUnder(
            String blank, UnitId unit, PersonId person, Consumer<Dossier> verbs) {
        Optional<InternalNumber> internal = InternalNumber.read(blank);
        return internal.isPresent()
                ? dossiers.open(internal.get(), person, verbs)
                : dossiers.open(unit, new DossierCode(blank), person, verbs);
    }

    /** It was registered under our number; a code that it gets now is recorded behind. */
    private DossierId again(
            UnitId unit,
            DossierId before,
            Intake intake,
            Instant at,
            PersonId person,
            Consumer<Dossier> verbs) {
        Optional<DossierCode> code = code(unit, intake, at);
        dossiers.write(
                unit,
                before,
                person,
                dossier -> {
                    code.filter(_ -> !dossier.timeline().standing().official())
                            .ifPresent(each -> dossier.recordCode(at, each));
                    verbs.accept(dossier);
                });
        return before;
    }

    /** The code that was typed, or the next one where the unit may issue it; only on a receipt. */
    private Optional<DossierCode> code(UnitId unit, Intake intake, Instant at) {
        return intake.code() != null || !intake.outcome().accepts()
                ? Optional.ofNullable(intake.code())
                : codes.agency(unit)
                        .map(
                                agency ->
                                        codes.next(agency, LocalDate.ofInstant(at, Formats.ZONE), 1)
                                                .getFirst());
    }

    private static Consumer<Dossier> verbs(
            UnitId unit, Procedure procedure, Intake intake, Instant at, boolean known) {
        Subject subject = subject(unit, procedure, intake);
        return dossier -> {
            if (!intake.outcome().accepts() && !known) {
                dossier.register(at, subject);
            }
            switch (intake.outcome()) {
                case RECEIVED -> dossier.receive(at, subject, IntakeForm.limit(intake.way()));
                case AT_ONCE -> {
                    dossier.receive(at, subject, IntakeForm.limit(intake.way()));
                    dossier.finish(at);
                    dossier.handOver(at);
                }
                case REFUSED -> dossier.refuse(at, intake.reason(), "");
                case ASKED -> {}
            }
        };
    }

    private static Subject subject(UnitId unit, Procedure procedure, Intake intake) {
        return new Subject(
                procedure.competentUnit().orElse(unit),
                procedure.code().value(),
                procedure.revision(),
                procedure.field(),
                intake.way().channel(),
                procedure.sensitive(),
                Set.of());
    }

    private void tell(
            UnitId unit, DossierId dossier, Procedure procedure, Outcome outcome, Officer officer) {
        String what = "hồ sơ số " + dossier.value() + ", thủ tục " + procedure.code();
        journal.record(Act.by(officer, "ho-so.mot-cua." + outcome.word(), unit, "", what));
    }

    private static boolean isOpen(Outcome outcome) {
        return outcome == Outcome.RECEIVED || outcome == Outcome.ASKED;
    }
}
