package vn.caunoi.dossiers.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.calendar.DueDay;
import vn.caunoi.calendar.Explanation;
import vn.caunoi.calendar.Limit;
import vn.caunoi.dossiers.CounterRight;
import vn.caunoi.dossiers.DossierAct;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.Holding;
import vn.caunoi.dossiers.Holdings;
import vn.caunoi.dossiers.LegalClock;
import vn.caunoi.dossiers.Passing;
import vn.caunoi.dossiers.Punctuality;
import vn.caunoi.dossiers.Standing;
import vn.caunoi.dossiers.Workflow;
import vn.caunoi.dossiers.counter.CounterLinks;
import vn.caunoi.dossiers.letters.IssuedPapers;
import vn.caunoi.dossiers.life.Crew.Names;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.components.Row;

/** Shows a dossier to those who work on it. */
@Component
class WorkPages {

    private final JdbcClient jdbc;
    private final Holdings holdings;
    private final Deliveries deliveries;
    private final Delegations delegations;
    private final CounterLinks counter;
    private final IssuedPapers papers;
    private final Matters matters;
    private final Crew crew;
    private final LegalClock law;
    private final Units units;
    private final Clock clock;

    WorkPages(
            JdbcClient jdbc,
            Holdings holdings,
            Deliveries deliveries,
            Delegations delegations,
            CounterLinks counter,
            IssuedPapers papers,
            Matters matters,
            Crew crew,
            LegalClock law,
            Units units,
            Clock clock) {
        this.jdbc = jdbc;
        this.holdings = holdings;
        this.deliveries = deliveries;
        this.delegations = delegations;
        this.counter = counter;
        this.papers = papers;
        this.matters = matters;
        this.crew = crew;
        this.law = law;
        this.units = units;
        this.clock = clock;
    }

    /** A step of the workflow as the page lists it. */
    record StepLine(String name, String role, @Nullable Limit limit, boolean done, boolean here) {}

    /** A change of hands as the page lists it; absent is for whom a delegate took it, or null. */
    record PassingLine(Passing passing, String holder, @Nullable String absent, String giver) {}

    /**
     * @param done what was just done; null when nothing was
     */
    ModelAndView show(Work work, @Nullable Deed done, Officer officer) {
        UnitId unit = work.unit();
        boolean handles = officer.may(CounterRight.HANDLE, unit.value());
        Names names = crew.names();
        return new ModelAndView("dossiers/life/work")
                .addObject(
                        "page",
                        Page.of(work.title(), WorkAddress.of(unit, work.dossier()))
                                .below(WorkAddress.link(unit)))
                .addObject("work", work)
                .addObject("done", done)
                .addObject("holder", holder(work, names))
                .addObject("people", handles ? people(work.dossier()) : List.of())
                .addObject("facts", facts(work))
                .addObject("punctuality", punctuality(work.standing()))
                .addObject("explanation", explanation(work))
                .addObject(
                        "deeds", handles ? deeds(work, delegations.doer(unit, officer)) : List.of())
                .addObject("links", counter.of(work.standing(), officer))
                .addObject("papers", handles ? papers.of(work.dossier()) : List.of())
                .addObject("reappointable", isReappointable(work.standing(), officer))
                .addObject("steps", steps(work))
                .addObject("passings", passings(work, names))
                .addObject("delivery", deliveries.of(work.dossier()).orElse(null))
                .addObject("today", LocalDate.now(clock));
    }

    /** Form 04 has a page of its own. */
    private static boolean isReappointable(Standing standing, Officer officer) {
        return officer.may(CounterRight.WRITE, standing.receivingUnit().value())
                && standing.dueOn() != null
                && DossierAct.REAPPOINTED.fits(standing.state());
    }

    private static List<Deed> deeds(Work work, Doer doer) {
        return Arrays.stream(Deed.values())
                .filter(deed -> deed.hindrance(work, doer).isEmpty())
                .toList();
    }

    private static @Nullable String holder(Work work, Names names) {
        return Optional.ofNullable(work.holding()).map(Holding::holder).map(names::of).orElse(null);
    }

    private @Nullable Explanation explanation(Work work) {
        return law.promised(work.timeline()).map(DueDay::explanation).orElse(null);
    }

    private Punctuality punctuality(Standing standing) {
        LocalDate today = LocalDate.now(clock);
        return Punctuality.of(
                standing.state(),
                standing.dueOn(),
                standing.finishedOn(),
                today,
                law.dueSoonUntil(standing.receivingUnit(), today));
    }

    /** Who lodged it; only for those who work at the unit. */
    private List<Row> people(DossierId dossier) {
        return jdbc.sql(
                        """
                        select role, concat_ws(', ', name, nullif(telephone, ''),
                          nullif(address, ''), nullif(authority, '')) as who
                        from dossiers.applicant where dossier = :dossier order by role
                        """)
                .param("dossier", dossier.value())
                .query(
                        (row, _) ->
                                new Row(
                                        row.getInt("role") == 1 ? "Chủ hồ sơ" : "Người nộp",
                                        row.getString("who")))
                .list();
    }

    private List<Row> facts(Work work) {
        Standing standing = work.standing();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("Thủ tục", matters.of(standing)));
        rows.add(new Row("Lĩnh vực", standing.field()));
        rows.add(new Row("Hình thức nộp", standing.channel().label()));
        rows.add(new Row("Nơi giải quyết", units.nameOf(standing.competentUnit())));
        add(rows, "Ngày tiếp nhận", standing.receivedOn());
        add(rows, "Ngày hẹn trả", standing.dueOn());
        add(rows, "Ngày có kết quả", standing.finishedOn());
        add(rows, "Ngày rút hoặc dừng", standing.closedOn());
        work.timeline().valid().stream()
                .filter(entry -> !entry.plea().isEmpty())
                .map(
                        entry ->
                                new Row(
                                        "Giải trình",
                                        "%s ngày %s dù quy định nói khác: %s"
                                                .formatted(
                                                        entry.act().label(),
                                                        Formats.day(entry.day()),
                                                        entry.plea())))
                .forEach(rows::add);
        return rows;
    }

    private static void add(List<Row> rows, String term, @Nullable LocalDate day) {
        if (day != null) {
            rows.add(new Row(term, Formats.day(day)));
        }
    }

    private List<StepLine> steps(Work work) {
        boolean under = work.standing().state().isOpen() && work.holding() != null;
        int reached =
                holdings.history(work.dossier()).stream().mapToInt(Passing::step).max().orElse(0);
        return steps(work.workflow(), under ? work.step() : 0, reached);
    }

    /**
     * What ended early was not done to its last step.
     *
     * @param here the step at which somebody works; 0 when nobody does
     * @param reached the last one that was begun; 0 when none was
     */
    static List<StepLine> steps(Workflow workflow, int here, int reached) {
        return IntStream.rangeClosed(1, workflow.steps().size())
                .mapToObj(
                        number ->
                                new StepLine(
                                        workflow.name(number),
                                        workflow.step(number).role(),
                                        workflow.step(number).limit(),
                                        number != here && number <= reached,
                                        number == here))
                .toList();
    }

    private List<PassingLine> passings(Work work, Names names) {
        return holdings.history(work.dossier()).reversed().stream()
                .map(
                        each ->
                                new PassingLine(
                                        each,
                                        each.holder() == null ? "—" : names.of(each.holder()),
                                        each.absent() == null ? null : names.of(each.absent()),
                                        each.person() == null
                                                ? "hệ thống"
                                                : names.of(each.person())))
                .toList();
    }
}
