package vn.caunoi.dossiers.counter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.DueDay;
import vn.caunoi.calendar.Limit;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.DossierState;
import vn.caunoi.dossiers.Dossiers;
import vn.caunoi.dossiers.Entry;
import vn.caunoi.dossiers.LegalClock;
import vn.caunoi.dossiers.Promise;
import vn.caunoi.dossiers.Standing;
import vn.caunoi.dossiers.Timeline;
import vn.caunoi.dossiers.counter.Applicant.Role;
import vn.caunoi.identity.People;
import vn.caunoi.identity.Person;
import vn.caunoi.procedures.Channel;
import vn.caunoi.procedures.Procedure;
import vn.caunoi.procedures.Procedures;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;

/** Gathers what stands on the papers that applicants take home (lập giấy giao cho người nộp). */
@Component
class CounterPapers {

    private final Dossiers dossiers;
    private final Intakes intakes;
    private final Applicants applicants;
    private final Attachments attachments;
    private final Procedures procedures;
    private final LegalClock law;
    private final People people;
    private final Units units;

    CounterPapers(
            Dossiers dossiers,
            Intakes intakes,
            Applicants applicants,
            Attachments attachments,
            Procedures procedures,
            LegalClock law,
            People people,
            Units units) {
        this.dossiers = dossiers;
        this.intakes = intakes;
        this.applicants = applicants;
        this.attachments = attachments;
        this.procedures = procedures;
        this.law = law;
        this.people = people;
        this.units = units;
    }

    /** The last paper of that form. */
    Optional<CounterPaper> find(UnitId unit, DossierId dossier, String form) {
        return dossiers.find(unit, dossier)
                .flatMap(
                        timeline ->
                                intakes.last(unit, dossier, form)
                                        .map(taken -> of(timeline, taken)));
    }

    private CounterPaper of(Timeline timeline, Intakes.Taken taken) {
        Standing standing = timeline.standing();
        Optional<Procedure> procedure = revision(timeline);
        Optional<Entry> promising = promising(timeline);
        return new CounterPaper(
                taken,
                standing,
                units.nameOf(standing.receivingUnit()),
                people.find(taken.person()).map(Person::name).orElse(""),
                applicants.of(taken.dossier(), Role.OWNER).orElse(null),
                applicants.of(taken.dossier(), Role.SUBMITTER).orElse(null),
                procedure.map(each -> each.name() + " (" + each.code() + ")").orElse("không rõ"),
                procedure.map(each -> fee(each, standing.channel(), promising)).orElse(""),
                attachments.of(taken.key()),
                promising.map(Entry::promise).orElse(null),
                promising.flatMap(entry -> due(standing.receivingUnit(), entry)).orElse(null),
                again(taken, standing));
    }

    /** What it costs by the way in which it came: the case is known by its limit. */
    private static String fee(Procedure procedure, Channel channel, Optional<Entry> promising) {
        Optional<String> limit =
                promising.map(Entry::promise).flatMap(each -> Optional.ofNullable(each.limit()));
        return procedure.particulars().ways(channel).stream()
                .filter(
                        way ->
                                limit.isPresent()
                                        && limit.get().equals(IntakeForm.limit(way).code()))
                .findFirst()
                .map(way -> way.fee().toString())
                .orElse("");
    }

    /** The receipt alone promises; what was promised anew later stands on later papers. */
    private static Optional<Entry> promising(Timeline timeline) {
        return timeline.valid().stream().filter(entry -> entry.promise() != null).findFirst();
    }

    private Optional<DueDay> due(UnitId unit, Entry entry) {
        Promise promise = entry.promise();
        return promise == null || promise.limit() == null || promise.day() == null
                ? Optional.empty()
                : law.due(
                                unit,
                                entry.happenedAt(),
                                Limit.ofCode(promise.limit()),
                                promise.afterThree())
                        .filter(due -> due.day().equals(promise.day()));
    }

    private Optional<Procedure> revision(Timeline timeline) {
        return timeline.valid().stream()
                .flatMap(entry -> Optional.ofNullable(entry.subject()).stream())
                .flatMap(subject -> Optional.ofNullable(subject.revision()).stream())
                .findFirst()
                .flatMap(procedures::revision);
    }

    private static @Nullable String again(Intakes.Taken taken, Standing standing) {
        String procedure = standing.procedure();
        return taken.outcome() == Outcome.ASKED
                        && standing.state() == DossierState.REGISTERED
                        && procedure != null
                ? "%s/tiep-nhan/%s?%s=%d"
                        .formatted(
                                CounterAddress.of(standing.receivingUnit()),
                                procedure,
                                IntakeForm.BEFORE,
                                taken.dossier().value())
                : null;
    }
}
