package vn.caunoi.dossiers.life;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.documents.Letterhead;
import vn.caunoi.documents.PaperSize;
import vn.caunoi.dossiers.DossierAct;
import vn.caunoi.dossiers.Entry;
import vn.caunoi.dossiers.Holdings;
import vn.caunoi.dossiers.Passing;
import vn.caunoi.dossiers.Promise;
import vn.caunoi.dossiers.Standing;
import vn.caunoi.dossiers.counter.Letterheads;
import vn.caunoi.dossiers.forms.Apology;
import vn.caunoi.dossiers.forms.Applicant;
import vn.caunoi.dossiers.forms.ControlSlip;
import vn.caunoi.dossiers.forms.ControlSlip.HandOver;
import vn.caunoi.dossiers.forms.DossierName;
import vn.caunoi.dossiers.forms.Form;
import vn.caunoi.dossiers.forms.StopNotice;
import vn.caunoi.dossiers.forms.SupplementRequest;
import vn.caunoi.dossiers.letters.IssuedPaper;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;

/** Fills the forms in that go out while a dossier is worked on (lập văn bản). */
@Component
class WorkPapers {

    private static final Applicant UNKNOWN = new Applicant("người nộp hồ sơ", "", "", "");

    private final JdbcClient jdbc;
    private final Holdings holdings;
    private final Letterheads heads;
    private final Matters matters;
    private final Crew crew;
    private final Clock clock;

    WorkPapers(
            JdbcClient jdbc,
            Holdings holdings,
            Letterheads heads,
            Matters matters,
            Crew crew,
            Clock clock) {
        this.jdbc = jdbc;
        this.holdings = holdings;
        this.heads = heads;
        this.matters = matters;
        this.crew = crew;
        this.clock = clock;
    }

    /** What went out, as it stood then. */
    Form of(Work work, IssuedPaper issued) {
        String number = issued.number().toString();
        LocalDate day = LocalDate.ofInstant(issued.at(), Formats.ZONE);
        Entry told = told(work, issued.at());
        return switch (issued.letter()) {
            case SUPPLEMENT -> supplement(work, heads.of(work.unit(), number, day), told);
            case APOLOGY -> apology(work, heads.ofBody(work.unit(), number, day), told);
            case STOP -> stop(work, heads.ofBody(work.unit(), number, day), told);
        };
    }

    private Form supplement(Work work, Letterhead head, Entry told) {
        String officer = told.person() == null ? "" : crew.names().of(told.person());
        return new SupplementRequest(
                head,
                PaperSize.A4,
                name(work.standing()),
                applicant(work),
                matters.of(work.standing()),
                lines(told),
                contact(work.unit(), officer),
                officer);
    }

    private Form apology(Work work, Letterhead head, Entry told) {
        return new Apology(
                head,
                name(work.standing()),
                addressee(work),
                matters.of(work.standing()),
                received(work),
                promisedBefore(work, told),
                Objects.requireNonNull(Objects.requireNonNull(told.promise()).day()),
                told.told(),
                heads.signature(work.unit()),
                recipients());
    }

    private Form stop(Work work, Letterhead head, Entry told) {
        return new StopNotice(
                head,
                name(work.standing()),
                addressee(work),
                matters.of(work.standing()),
                received(work),
                "",
                lines(told),
                "",
                heads.signature(work.unit()),
                recipients());
    }

    /** Form 06: from hand to hand until now. */
    Form controlSlip(Work work, String officer) {
        UnitId unit = work.unit();
        Standing standing = work.standing();
        return new ControlSlip(
                heads.of(unit, "", LocalDate.now(clock)),
                name(standing),
                applicant(work),
                matters.of(standing),
                received(work),
                receivedAt(work),
                standing.dueOn(),
                promisedAt(work),
                handOvers(work),
                officer);
    }

    /** The moment within the due day, where the limit has one. */
    private static @Nullable Instant promisedAt(Work work) {
        return work.timeline().valid().stream()
                .map(Entry::promise)
                .filter(Objects::nonNull)
                .filter(promise -> Objects.equals(promise.day(), work.standing().dueOn()))
                .reduce((_, later) -> later)
                .map(Promise::at)
                .orElse(null);
    }

    private List<HandOver> handOvers(Work work) {
        Crew.Names names = crew.names();
        List<HandOver> rows = new ArrayList<>();
        Passing before = null;
        for (Passing passing : holdings.history(work.dossier())) {
            rows.add(
                    new HandOver(
                            before == null || before.holder() == null
                                    ? "Người nộp"
                                    : names.of(before.holder()),
                            passing.holder() == null ? "Người nộp" : names.of(passing.holder()),
                            passing.at(),
                            before == null ? "" : outcome(before, passing.at()),
                            passing.stepName()));
            before = passing;
        }
        return rows;
    }

    private static String outcome(Passing done, Instant at) {
        LocalDate due = done.stepDueOn();
        if (due == null) {
            return "";
        }
        LocalDate day = LocalDate.ofInstant(at, Formats.ZONE);
        return day.isAfter(due) ? "Quá hạn" : day.isBefore(due) ? "Trước hạn" : "Đúng hạn";
    }

    /** What happened then. */
    private static Entry told(Work work, Instant at) {
        return work.timeline().known().stream()
                .filter(entry -> entry.happenedAt().equals(at))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate promisedBefore(Work work, Entry told) {
        return work.timeline().known().stream()
                .takeWhile(entry -> !entry.equals(told))
                .map(Entry::promise)
                .filter(Objects::nonNull)
                .map(Promise::day)
                .filter(Objects::nonNull)
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private static LocalDate received(Work work) {
        return Objects.requireNonNull(work.standing().receivedOn());
    }

    /** Other systems tell the day alone. */
    private static @Nullable Instant receivedAt(Work work) {
        return work.timeline().valid().stream()
                .filter(entry -> entry.act() == DossierAct.ACCEPTED)
                .map(Entry::happenedAt)
                .findFirst()
                .orElse(null);
    }

    private String contact(UnitId unit, String officer) {
        String telephone = heads.telephone(unit);
        return telephone.isEmpty() ? officer : officer + ", số điện thoại " + telephone;
    }

    private static List<String> lines(Entry told) {
        return told.told().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static DossierName name(Standing standing) {
        return new DossierName(standing.code(), standing.official());
    }

    private String addressee(Work work) {
        Applicant applicant = applicant(work);
        return applicant.equals(UNKNOWN) ? UNKNOWN.name() : "Ông (Bà) " + applicant.name();
    }

    private static List<String> recipients() {
        return List.of("Như trên", "Lưu: VT, hồ sơ");
    }

    /** Whose dossier it is, as far as that is still known. */
    private Applicant applicant(Work work) {
        return jdbc.sql(
                        """
                        select name, address, telephone, email from dossiers.applicant
                        where dossier = :dossier and role = 1
                        """)
                .param("dossier", work.dossier().value())
                .query(
                        (row, _) ->
                                new Applicant(
                                        row.getString("name"),
                                        row.getString("address"),
                                        row.getString("telephone"),
                                        row.getString("email")))
                .optional()
                .orElse(UNKNOWN);
    }
}
