package vn.caunoi.dossiers.counter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.documents.Numbering;
import vn.caunoi.dossiers.Dossier;
import vn.caunoi.dossiers.DossierCode;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.DossierNumber;
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
    private final Numbering numbering;
    private final Journal journal;
    private final Clock clock;

    IntakeDesk(
            Dossiers dossiers,
            Holdings holdings,
            Intakes intakes,
            ApplicantDesk applicants,
            OfficialCodes codes,
            Blanks blanks,
            Numbering numbering,
            Journal journal,
            Clock clock) {
        this.dossiers = dossiers;
        this.holdings = holdings;
        this.intakes = intakes;
        this.applicants = applicants;
        this.codes = codes;
        this.blanks = blanks;
        this.numbering = numbering;
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

    /** What others wait for comes last: the rows of numbers, then the end of the journal. */
    private DossierId takeNew(
            UnitId unit,
            Procedure procedure,
            Intake intake,
            @Nullable DossierId before,
            Officer officer) {
        Instant at = Objects.requireNonNullElse(intake.at(), clock.instant());
        PersonId person = new PersonId(officer.id());
        var verbs = verbs(unit, procedure, intake, at, before != null);
        DossierId dossier = before == null ? dossiers.announce() : before;
        List<Act> acts = keep(unit, dossier, intake, officer);
        if (before == null) {
            if (isOpen(intake.outcome())) {
                holdings.begin(dossier, unit, procedure, person, at);
            }
            dossiers.open(dossier, unit, () -> number(unit, dossier, intake, at), person, verbs);
        } else {
            again(unit, before, intake, at, person, verbs);
        }
        intakes.add(unit, dossier, intake, at, person, paperNumber(unit, intake));
        acts.forEach(journal::record);
        tell(unit, dossier, procedure, intake.outcome(), officer);
        return dossier;
    }

    /** Who stands behind it now, whoever it was the last time; what the journal is to hear. */
    private List<Act> keep(UnitId unit, DossierId dossier, Intake intake, Officer officer) {
        List<Act> acts = new ArrayList<>();
        applicants.keep(unit, dossier, intake.owner(), officer).ifPresent(acts::add);
        if (intake.submitter() == null) {
            applicants.remove(dossier, Role.SUBMITTER);
        } else {
            applicants.keep(unit, dossier, intake.submitter(), officer).ifPresent(acts::add);
        }
        return acts;
    }

    /** The one on paper, the official one, or else the next of our own. */
    private DossierNumber number(UnitId unit, DossierId dossier, Intake intake, Instant at) {
        String blank = intake.blank();
        if (blank != null) {
            blanks.use(unit, blank, dossier);
            return InternalNumber.read(blank)
                    .<DossierNumber>map(number -> number)
                    .orElseGet(() -> new DossierCode(blank));
        }
        return code(unit, intake, at)
                .<DossierNumber>map(code -> code)
                .orElseGet(() -> dossiers.nextNumber(unit));
    }

    /** It was registered under our number; a code that it gets now is recorded behind. */
    private void again(
            UnitId unit,
            DossierId before,
            Intake intake,
            Instant at,
            PersonId person,
            Consumer<Dossier> verbs) {
        dossiers.write(
                unit,
                before,
                person,
                dossier -> {
                    if (!dossier.timeline().standing().official()) {
                        code(unit, intake, at).ifPresent(each -> dossier.recordCode(at, each));
                    }
                    verbs.accept(dossier);
                });
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

    /** Papers are counted by the year in which they are written. */
    private Intakes.@Nullable PaperNumber paperNumber(UnitId unit, Intake intake) {
        if (!intake.outcome().onPaper()) {
            return null;
        }
        int year = LocalDate.ofInstant(clock.instant(), Formats.ZONE).getYear();
        return new Intakes.PaperNumber(numbering.next(intake.outcome().series(unit, year)), year);
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
